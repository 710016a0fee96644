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
package io.atlasclient.generator.emit;

import static io.atlasclient.generator.emit.Samples.object;
import static io.atlasclient.generator.emit.Samples.property;
import static io.atlasclient.generator.emit.Samples.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.TypeRef.ListOf;
import io.atlasclient.generator.model.TypeRef.MapOf;
import io.atlasclient.generator.model.TypeRef.Scalar;
import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObjectEmitterTest {
    private static final TypeRef.Model KIND = ref("StationKind", ModelKind.ENUM);
    private static final TypeRef.Model PLACE = ref("Place", ModelKind.UNION);
    private static final ObjectType STATION = object(
            "Station",
            List.of(PLACE.javaClass()),
            property("kind", KIND)
                    .required()
                    .preset("STATION")
                    .overrides()
                    .discriminator()
                    .build(),
            property("name", Scalar.STRING)
                    .required()
                    .doc("The name on the signs.")
                    .build(),
            property("id", Scalar.STRING).required().readOnly().build(),
            property("links", new ListOf(Scalar.STRING)).readOnly().build(),
            property("secret", Scalar.STRING).secret().build(),
            property("platforms", Scalar.INTEGER).build(),
            property("passengers", Scalar.LONG).build(),
            property("height", Scalar.DOUBLE).build(),
            property("budget", Scalar.DECIMAL).build(),
            property("open", Scalar.BOOLEAN).build(),
            property("openedAt", Scalar.DATE_TIME).build(),
            property("foundedOn", Scalar.DATE).build(),
            property("notes", Scalar.JSON).build(),
            property("near", new ListOf(PLACE)).build(),
            property("labels", new MapOf(Scalar.STRING)).jsonName("la\"bels").build(),
            property("distances", new MapOf(new ListOf(Scalar.INTEGER))).build(),
            property("code", Scalar.STRING)
                    .overrides()
                    .deprecated(new Deprecation(Optional.of("1"), Optional.of(LocalDate.of(2027, 1, 31))))
                    .build());

    private static final TemplateRenderer RENDERER = new TemplateRenderer(Optional.empty());
    private static final ObjectEmitter OBJECTS = new ObjectEmitter(RENDERER);
    private static final EnumEmitter ENUMS = new EnumEmitter(RENDERER);

    @Test
    void printsAnObjectAsAPage() {
        Golden.check("Station.java.txt", OBJECTS.emit(STATION).content());
    }

    @Test
    void whatIsReadIsWrittenBack() throws ReflectiveOperationException {
        Sample sample = compile(STATION);
        String text = """
                {"kind":"station","name":"North","id":"1","links":["a"],"secret":"s","platforms":2,\
                "passengers":9007199254740993,"height":1.5,"budget":1.10,"open":true,"openedAt":"2024-01-31T10:00:00Z",\
                "foundedOn":"2024-01-31","notes":{"x":[null]},"near":[{"kind":"station"},null],"la\\"bels":{"a":"b"},\
                "distances":{"a":[1,2]},"code":"N","unknown":{"y":1}}""";

        Object station = sample.read(text);

        assertThat(sample.json().write(station)).isEqualTo(text);
        assertThat(station).isEqualTo(sample.read(text)).hasSameHashCodeAs(sample.read(text));
        assertThat(station.toString()).startsWith("Station{").contains("\"secret\":\"***\"");
    }

    @Test
    void aRequestHoldsNothingThatOnlyTheServerWrites() throws ReflectiveOperationException {
        Sample sample = compile(STATION);
        Object station = sample.read("{\"kind\":\"station\",\"id\":\"1\",\"links\":null,\"open\":null}");

        String request = new String(sample.json().writeRequest(station), StandardCharsets.UTF_8);

        assertThat(request).isEqualTo("{\"kind\":\"station\",\"open\":null}");
    }

    @Test
    void aPropertyOfAnotherTypeFailsOnlyWhereItIsAskedFor() throws ReflectiveOperationException {
        Sample sample = compile(STATION);
        Object station = sample.read("{\"kind\":\"station\",\"platforms\":\"two\"}");

        assertThat(call(station, "height")).isNull();
        assertThatThrownBy(() -> call(station, "platforms"))
                .cause()
                .isInstanceOf(AtlasDataException.class)
                .hasMessage("Station.platforms cannot be read: this JSON string is not of its type");
        assertThat(sample.json().write(station)).isEqualTo("{\"kind\":\"station\",\"platforms\":\"two\"}");
    }

    @Test
    void aBuilderReportsAllThatIsMissingButNotWhatTheServerSetsUnlessItDecidesTheVariant()
            throws ReflectiveOperationException {
        ObjectType type = object(
                "Form",
                List.of(),
                property("first", Scalar.STRING).required().build(),
                property("second", new ListOf(Scalar.STRING)).required().build(),
                property("third", Scalar.STRING).required().readOnly().build(),
                property("fourth", Scalar.STRING)
                        .required()
                        .readOnly()
                        .discriminator()
                        .build());
        Object builder = compile(type).builder();

        assertThatThrownBy(() -> call(builder, "build"))
                .cause()
                .hasMessage("Form lacks required properties: first, second, fourth");
    }

    @Test
    void membersMayBeNamedLikeWhatTheTemplateUses() {
        Property[] properties = List.of(
                        "builder_",
                        "element",
                        "from",
                        "in",
                        "key",
                        "name",
                        "other",
                        "out",
                        "that",
                        "value",
                        "property",
                        "types",
                        "b",
                        "i",
                        "result",
                        "hash",
                        "schema",
                        "string",
                        "presets",
                        "requirement")
                .stream()
                .flatMap(name -> List.of(
                        property(name, new ListOf(new ListOf(Scalar.STRING)))
                                .required()
                                .secret()
                                .build(),
                        property(name + "Map", new MapOf(Scalar.JSON))
                                .readOnly()
                                .build())
                        .stream())
                .toArray(Property[]::new);

        Compilation.compile(sources(object("Names", List.of(), properties)));
    }

    @Test
    void classesMayBeNamedLikeTypesOfLibraries() {
        ObjectType[] objects = Stream.of("List", "Map", "LocalDate", "Link", "Header")
                .map(name -> object(
                        name,
                        List.of(),
                        property("self", ref(name, ModelKind.OBJECT)).build(),
                        property("many", new ListOf(ref("List", ModelKind.OBJECT)))
                                .build(),
                        property("byName", new MapOf(ref("Map", ModelKind.OBJECT)))
                                .build(),
                        property("day", Scalar.DATE).build()))
                .toArray(ObjectType[]::new);

        Compilation.compile(sources(objects));
    }

    @Test
    void textOfADocumentStaysText() throws ReflectiveOperationException {
        String hostile = "*/ \\u002a\\u002f \" \n $T $L {{x}} {{{y}}} ${jndi:z} </pre> \u202e";
        ObjectType type = object(
                "Hostile",
                List.of(),
                property("value", Scalar.STRING)
                        .jsonName(hostile)
                        .required()
                        .doc("a */ b \\u002a\\u002f c {{x}}")
                        .build(),
                property("list", new ListOf(Scalar.STRING))
                        .jsonName("{{" + hostile)
                        .readOnly()
                        .build());
        Sample sample = compile(type);
        String text = sample.json().write(new io.atlasclient.json.JsonObject(Map.of(hostile, JsonValue.of(1))));

        assertThat(sample.json().write(sample.read(text))).isEqualTo(text);
    }

    @Test
    void anObjectMayHaveHundredsOfProperties() {
        Property[] properties = IntStream.range(0, 800)
                .mapToObj(i -> property("property" + i, i % 2 == 0 ? Scalar.STRING : new ListOf(PLACE))
                        .required()
                        .build())
                .toArray(Property[]::new);

        Compilation.compile(sources(object("Large", List.of(), properties)));
    }

    @Test
    void anObjectMayHaveNoProperties() throws ReflectiveOperationException {
        Sample sample = compile(object("Empty", List.of()));

        assertThat(sample.json().write(sample.read("{\"a\":1}"))).isEqualTo("{\"a\":1}");
    }

    private static Sample compile(ObjectType type) {
        return new Sample(Compilation.load(sources(type)), type);
    }

    /** The objects, and by hand what other emitters make of their surroundings. */
    private static Map<String, String> sources(ObjectType... objects) {
        Map<String, String> sources = new TreeMap<>();
        StringBuilder constants = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (ObjectType each : objects) {
            SourceFile file = OBJECTS.emit(each);
            sources.put(file.path(), file.content());
            String name = each.ref().javaClass().simpleName();
            int index = sources.size();
            constants.append("public static final JsonCodec<%s> %s = codec(%d);\n"
                    .formatted(name, each.ref().codecConstant(), index));
            cases.append("case %d -> %s.read(in);\n".formatted(index, name));
        }
        SourceFile kinds = ENUMS.emit(Samples.openEnum("StationKind", new EnumType.Constant("STATION", "station")));
        sources.put(kinds.path(), kinds.content());
        sources.put("org/sample/model/Place.java", PLACE_SOURCE);
        sources.put(
                "org/sample/model/ModelCodecs.java",
                CODECS_SOURCE.replace("/* constants */", constants).replace("/* cases */", cases));
        return sources;
    }

    /** A compiled object. */
    private record Sample(ClassLoader loader, ObjectType object) {
        private Class<?> type() throws ReflectiveOperationException {
            return loader.loadClass(object.ref().javaClass().qualifiedName());
        }

        Object read(String json) throws ReflectiveOperationException {
            return json().read(json, type());
        }

        AtlasJson json() throws ReflectiveOperationException {
            Class<?> codecs = loader.loadClass(object.ref().codecs().qualifiedName());
            return AtlasJson.with((CodecRegistry) codecs.getMethod("registry").invoke(null));
        }

        Object builder() throws ReflectiveOperationException {
            return type().getMethod("builder").invoke(null);
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static final String PLACE_SOURCE = """
            package org.sample.model;

            import io.atlasclient.json.JsonModel;
            import org.jspecify.annotations.Nullable;

            public interface Place extends JsonModel {
                StationKind kind();

                @Deprecated(since = "1", forRemoval = true)
                @Nullable String code();
            }
            """;

    private static final String CODECS_SOURCE = """
            package org.sample.model;

            import io.atlasclient.json.CodecRegistry;
            import io.atlasclient.json.JsonCodec;
            import io.atlasclient.json.JsonModel;
                        import io.atlasclient.json.JsonReader;
            import io.atlasclient.json.JsonWriter;
            import org.jspecify.annotations.Nullable;

            public final class ModelCodecs implements CodecRegistry {
                public static final JsonCodec<Place> PLACE = codec(1);
                public static final JsonCodec<StationKind> STATION_KIND = codec(0);
                /* constants */

                private ModelCodecs() {}

                public static ModelCodecs registry() {
                    return new ModelCodecs();
                }

                @Override
                @SuppressWarnings("unchecked")
                public <T> @Nullable JsonCodec<T> find(Class<T> type) {
                    return (JsonCodec<T>) PLACE;
                }

                @SuppressWarnings("unchecked")
                private static <T> JsonCodec<T> codec(int index) {
                    return (JsonCodec<T>) new Codec(index);
                }

                private record Codec(int index) implements JsonCodec<Object> {
                    @Override
                    public @Nullable Object read(JsonReader in) {
                        return switch (index) {
                            case 0 -> StationKind.read(in);
                            /* cases */
                            default -> throw new IllegalStateException();
                        };
                    }

                    @Override
                    public void write(JsonWriter out, Object value) {
                        ((JsonModel) value).writeTo(out);
                    }
                }
            }
            """;
}
