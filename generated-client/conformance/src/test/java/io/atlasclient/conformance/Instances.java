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
package io.atlasclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.conformance.document.Api;
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.RequestForm;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.jackson.AtlasJacksonModule;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What the tests of all kinds of models have in common. */
final class Instances {
    static final Api API = Api.underTest();
    static final GeneratedCode CODE = new GeneratedCode(API.model());
    /** How many instances of each schema are tried at least. */
    static final int AT_LEAST = 20;
    /** A name and a value that no document has. */
    static final String UNKNOWN = "zz-unknown";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new AtlasJacksonModule(
                    GeneratedCode.registry(new JavaClass(API.model().packages().model(), "ModelCodecs"))))
            .build();
    private static final RequestForm REQUEST_FORM = new RequestForm(CODE);

    private Instances() {}

    /** Makes one test of each schema of a kind. */
    static <T extends ModelType> Stream<DynamicTest> tests(Class<T> kind, Consumer<T> test) {
        return GeneratedCode.all(API.model()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(type -> DynamicTest.dynamicTest(
                        type.ref().javaClass().simpleName() + " of "
                                + type.origin().pointer(),
                        () -> test.accept(type)));
    }

    static Place place(ModelType type) {
        ApiDocument document = API.document(type.origin().document());
        String pointer = type.origin().pointer();
        return document.find(pointer).orElseGet(() -> mergedProperty(document, pointer));
    }

    /** A merged union has the properties of its variants, though they do not stand in it. */
    private static Place mergedProperty(ApiDocument document, String pointer) {
        String union = pointer.substring(0, pointer.lastIndexOf("/properties/"));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        Place property =
                FlatSchema.withAlternatives(document.at(union)).properties().get(name);
        return Objects.requireNonNull(property, () -> document.name() + " has no " + pointer);
    }

    static Object read(TypeRef type, JsonNode json) {
        JsonCodec<Object> codec = GeneratedCode.codec(type);
        Object value = JsonBytes.read(JsonTrees.write(json), codec, type.toString());
        assertThat(value).as("what is read from %s", json).isNotNull();
        return value;
    }

    static JsonNode write(TypeRef type, Object value) {
        return JsonTrees.read(JsonBytes.write(GeneratedCode.codec(type), value, JsonWriter.Mode.FULL));
    }

    /** Reads, writes, and reads again; returns what has been read. */
    static Object survives(TypeRef type, JsonNode json) {
        Object value = read(type, json);
        JsonNode written = write(type, value);
        assertThat(JsonTrees.difference(json, written)).as("what is written").isEmpty();
        Object again = read(type, written);
        assertThat(again).as("what is read again").isEqualTo(value).hasSameHashCodeAs(value);
        JsonNode sent = JsonTrees.read(JsonBytes.write(GeneratedCode.codec(type), value, JsonWriter.Mode.REQUEST));
        assertThat(JsonTrees.difference(REQUEST_FORM.of(type, json), sent))
                .as("what is sent in a request")
                .isEmpty();
        assertThat(value.toString()).as("text for people").isNotNull();
        if (type instanceof TypeRef.Model model) {
            survivesJackson(GeneratedCode.load(model.javaClass()), value, json);
        }
        return value;
    }

    private static void survivesJackson(Class<?> type, Object value, JsonNode json) {
        try {
            assertThat(MAPPER.readValue(JsonTrees.write(json), type))
                    .as("what an ObjectMapper reads")
                    .isEqualTo(value);
            assertThat(JsonTrees.difference(json, JsonTrees.read(MAPPER.writeValueAsBytes(value))))
                    .as("what an ObjectMapper writes")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a trial whose failure tells how to repeat it. */
    static void trial(ModelType type, String what, JsonNode json, Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    type.origin().document() + " " + type.origin().pointer() + ", " + what + ": " + e.getMessage()
                            + System.lineSeparator() + "of " + json,
                    e);
        }
    }
}
