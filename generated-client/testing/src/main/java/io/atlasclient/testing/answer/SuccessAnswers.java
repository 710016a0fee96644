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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import io.atlasclient.testing.instance.Purpose;
import io.atlasclient.testing.operation.ApiOperation;
import io.atlasclient.testing.operation.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** The successful answers of all operations; the same request always gets the same one. */
public final class SuccessAnswers {
    private static final String TEXT = "column,another\nfake,1\n";

    private final Map<Wanted, Prepared> prepared = new ConcurrentHashMap<>();

    private record Wanted(ApiOperation operation, MediaType mediaType) {}

    /**
     * Makes an answer.
     *
     * @param operation the operation
     * @param mediaType one of its media types
     * @param asked what of the request the answer depends on
     */
    public Answer answer(ApiOperation operation, MediaType mediaType, Asked asked) {
        return prepared.computeIfAbsent(new Wanted(operation, mediaType), SuccessAnswers::prepare)
                .to(asked);
    }

    private static Prepared prepare(Wanted wanted) {
        Map.Entry<Integer, Place> success = wanted.operation().success(wanted.mediaType());
        String type = wanted.mediaType().text();
        Optional<Place> content = success.getValue().find("content").flatMap(all -> all.find(type));
        return switch (wanted.mediaType().suffix()) {
            case "json" ->
                content.flatMap(found -> found.find("schema"))
                        .map(schema -> json(wanted, success.getKey(), schema))
                        .orElseGet(() -> asked -> Answer.empty(success.getKey()));
            case "gzip" -> fixed(success.getKey(), type, gzip());
            default -> fixed(success.getKey(), type, TEXT.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Prepared fixed(int status, String mediaType, byte[] body) {
        return asked -> Answer.of(status, mediaType, body);
    }

    private static byte[] gzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("fake line of a log\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Prepared json(Wanted wanted, int status, Place schema) {
        ApiOperation operation = wanted.operation();
        String type = wanted.mediaType().text();
        long seed = operation.key().toString().hashCode();
        Optional<Place> items = schema.followed().find("items");
        if (items.isPresent()) {
            return bareList(status, type, new Items(items.get(), seed), schema.followed());
        }
        return Pages.of(operation.place(), status, type, schema, seed)
                .orElseGet(() -> single(operation, status, type, schema, seed));
    }

    private static Prepared bareList(int status, String mediaType, Items items, Place array) {
        int least = array.node().path("minItems").asInt(0);
        int most = array.node().path("maxItems").asInt(Integer.MAX_VALUE);
        return asked -> {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            items.append(0, Math.max(least, Math.min(most, asked.items())), body);
            return Answer.of(status, mediaType, body.toByteArray());
        };
    }

    private static Prepared single(ApiOperation operation, int status, String mediaType, Place schema, long seed) {
        JsonNode value = new InstanceGenerator(seed, Mix.ALL, Purpose.ANSWER).value(schema);
        if (!(value instanceof ObjectNode usual)) {
            return fixed(status, mediaType, Json.bytes(value));
        }
        Echo echo = new Echo(operation.place(), operation.variables());
        echo.apply(usual, schema);
        Template template = new Template(Json.bytes(usual));
        Mirror mirror = new Mirror(schema, seed, made -> echo.apply(made, schema));
        return asked -> {
            JsonNode sent = Json.read(asked.body());
            if (!sent.isObject()) {
                return Answer.of(status, mediaType, template.filled(asked.pathValues()));
            }
            ObjectNode answer = mirror.answer(usual, sent);
            Template.fill(answer, asked.pathValues());
            return Answer.of(status, mediaType, Json.bytes(answer));
        };
    }
}
