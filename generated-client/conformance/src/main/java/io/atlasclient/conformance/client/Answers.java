/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** What a server answers to an operation, and what a call must return for it. */
final class Answers {
    private static final String TEXT = "<metadata id=\"1\">é & \"quoted\"</metadata>";
    private static final int BYTES = 512;
    /** How a gzip file begins (RFC 1952, section 2.3.1): what looks like one must arrive unchanged. */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

    private final Operation operation;
    private final OperationPlace place;

    Answers(Operation operation, OperationPlace place) {
        this.operation = operation;
        this.place = place;
    }

    /**
     * An answer and what becomes of it.
     *
     * @param answer the answer
     * @param json the value that is expected; null if it is no JSON
     */
    record Expected(Answer answer, @Nullable JsonNode json) {}

    /**
     * Makes an answer.
     *
     * @param seed decides all that is left to chance
     */
    Expected answer(int seed) {
        Operation.Result result = operation.result();
        if (result instanceof Operation.Result.Json) {
            JsonNode json = new InstanceGenerator(seed, Mix.ofNumber(seed)).value(schema().orElseThrow());
            return new Expected(Answer.of(operation.accept(), JsonTrees.write(json)), json);
        } else if (result instanceof Operation.Result.Text) {
            byte[] text = (seed % 2 == 0 ? TEXT : quoted()).getBytes(StandardCharsets.UTF_8);
            return new Expected(Answer.of(operation.accept(), text), null);
        } else if (result instanceof Operation.Result.Bytes) {
            return new Expected(Answer.of(operation.accept(), bytes(seed)), null);
        }
        return new Expected(seed % 2 == 0 ? Answer.empty() : Answer.of(operation.accept(), bytes(seed)), null);
    }

    private Optional<Place> schema() {
        return place.result(operation.accept());
    }

    private static String quoted() {
        return "\"" + TEXT.replace("\"", "\\\"") + "\"";
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(GZIP, 0, bytes, 0, GZIP.length);
        return bytes;
    }

    /**
     * Checks what a call returned.
     *
     * @param expected the answer that it got
     * @param actual what it returned
     */
    void check(Expected expected, @Nullable Object actual) {
        Operation.Result result = operation.result();
        if (result instanceof Operation.Result.Nothing
                || expected.answer().body().size() == 0) {
            assertThat(actual).as("returned").isNull();
        } else if (result instanceof Operation.Result.Text) {
            assertThat(actual).as("returned").isEqualTo(TEXT);
        } else if (result instanceof Operation.Result.Bytes) {
            assertThat(content((ResponseBody) actual))
                    .as("returned")
                    .isEqualTo(expected.answer().body().toByteArray());
        } else if (result instanceof Operation.Result.Json json) {
            checkJson(json.type(), expected, actual);
        }
    }

    private static void checkJson(TypeRef type, Expected expected, @Nullable Object actual) {
        assertThat(actual).as("returned").isNotNull();
        if (type instanceof TypeRef.Model model) {
            assertThat(actual).isInstanceOf(GeneratedCode.load(model.javaClass()));
        }
        byte[] written = JsonBytes.write(GeneratedCode.codec(type), actual, JsonWriter.Mode.FULL);
        assertThat(JsonTrees.difference(expected.json(), JsonTrees.read(written)))
                .as("returned")
                .isEmpty();
    }

    private static byte[] content(@Nullable ResponseBody body) {
        assertThat(body).as("returned").isNotNull();
        try (body) {
            return body.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
