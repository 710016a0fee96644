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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.AtlasClient;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.UnknownVariant;
import io.atlasclient.specs.ApiVersion;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** A small client, generated, compiled as strictly as the build does, and used. */
class CompiledClientTest {
    private static final UnionType FIGURE = Samples.union(
            "Figure",
            new Dispatch.ByValue("type", new TreeMap<>(Map.of("circle", Samples.ref("Circle", ModelKind.OBJECT)))),
            List.of(
                    Samples.property("name", TypeRef.Scalar.STRING).build(),
                    Samples.property("corners", new TypeRef.ListOf(TypeRef.Scalar.INTEGER))
                            .build(),
                    Samples.property("kind", Samples.ref("QueryParameters", ModelKind.ENUM))
                            .required()
                            .build()),
            List.of(Samples.ref("Circle", ModelKind.OBJECT)));
    private static final ApiModel MODEL = new ApiModel(
            Samples.PACKAGES,
            List.of(
                    Samples.object("Circle", List.of(FIGURE.ref().javaClass()), circleProperties()),
                    FIGURE,
                    Samples.openEnum("QueryParameters", new EnumType.Constant("A", "a")),
                    Samples.object("Path", List.of()),
                    Samples.object("Shape", List.of())),
            List.of(QueryEmitterTest.LIST_SHAPES),
            List.of(new VersionClient(
                    ApiVersion.parse("2024-01-31"),
                    new JavaClass("org.sample.v1", "AtlasApi"),
                    List.of(InterfaceEmitterTest.SHAPES),
                    List.of())));
    private static final ClassLoader CLASSES =
            Compilation.load(SourceEmitter.emit(MODEL, EmitOptions.everything()).files());

    private static Property[] circleProperties() {
        List<Property> properties = new ArrayList<>();
        for (Property accessor : FIGURE.accessors()) {
            Samples.PropertyBuilder property =
                    Samples.property(accessor.javaName(), accessor.type()).overrides();
            properties.add((accessor.required() ? property.required() : property).build());
        }
        return properties.toArray(Property[]::new);
    }

    @Test
    void everyInterfacePassesTheEagerValidationOfRetrofit() throws ReflectiveOperationException {
        try (AtlasClient client = AtlasClient.builder().build()) {
            Class<?> api = CLASSES.loadClass("org.sample.v1.ShapesApi");

            assertThat(client.retrofit(registry())
                            .newBuilder()
                            .validateEagerly(true)
                            .build()
                            .create(api))
                    .isNotNull();
        }
    }

    @Test
    void optionalParametersGoIntoTheQueryAndTheHeaders() throws ReflectiveOperationException {
        Class<?> queryClass = CLASSES.loadClass("org.sample.query.ListShapesQuery");
        Object builder = queryClass.getMethod("builder").invoke(null);
        Object list = CLASSES.loadClass("org.sample.model.QueryParameters")
                .getMethod("of", String.class)
                .invoke(null, "a b");
        builder.getClass().getMethod("addColor", list.getClass()).invoke(builder, list);
        builder.getClass().getMethod("addColor", list.getClass()).invoke(builder, list);
        builder.getClass().getMethod("pageNum", Integer.class).invoke(builder, 2);
        builder.getClass().getMethod("old", Boolean.class).invoke(builder, true);
        Object query = builder.getClass().getMethod("build").invoke(builder);

        Request request = request("listShapes", "g/1", query);

        assertThat(request.url().encodedPath()).isEqualTo("/api/g%2F1/shapes");
        assertThat(request.url().query()).isEqualTo("pageNum=2&color\"=a b&color\"=a b");
        assertThat(request.header("X-Old")).isEqualTo("true");
        assertThat(request.header("Accept")).isEqualTo("application/vnd.sample.2024-01-31+json");
        assertThat(request("listShapes", "g").url().query()).isNull();
    }

    @Test
    void anOptionalBodyThatIsLeftOutIsSentEmptyWithItsMediaType() throws ReflectiveOperationException, IOException {
        RequestBody body = request("moveShape", "s").body();

        assertThat(body).isNotNull();
        assertThat(body.contentLength()).isZero();
        assertThat(body.contentType()).hasToString("application/vnd.sample.2024-01-31+json");
        assertThat(request("deleteShape", "s").body()).isNull();
    }

    @Test
    void theRegistryFindsTheCodecsOfItsPackageOnly() throws ReflectiveOperationException {
        assertThat(registry().find(CLASSES.loadClass("org.sample.model.Figure")))
                .isNotNull();
        assertThat(registry().find(CLASSES.loadClass("org.sample.model.QueryParameters")))
                .isNotNull();
        assertThat(registry().find(CLASSES.loadClass("org.sample.model.Circle$Builder")))
                .isNull();
        assertThat(registry().find(String.class)).isNull();
    }

    @Test
    void aUnionIsReadAsItsVariantOrAsUnknown() throws ReflectiveOperationException {
        assertThat(figure("{\"name\":\"c\",\"type\":\"circle\"}").getClass().getSimpleName())
                .isEqualTo("Circle");

        String json = "{\"name\":\"n\",\"corners\":[1,2],\"type\":\"cube\",\"secret\":\"s\"}";
        Object unknown = figure(json);
        assertThat(unknown).isInstanceOf(UnknownVariant.class).hasToString("Figure.Unknown" + hidden());
        assertThat(call(unknown, "name")).isEqualTo("n");
        assertThat(call(unknown, "corners")).isEqualTo(List.of(1, 2));
        assertThat(AtlasJson.with(registry()).write(unknown)).isEqualTo(json);
        assertThat(unknown).isEqualTo(figure(json)).isNotEqualTo(figure("{}"));
        assertThatThrownBy(() -> call(unknown, "kind"))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("Figure.kind is required, but it is absent");
        assertThatThrownBy(() -> call(figure("{\"name\":1}"), "name"))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("Figure.name cannot be read: it is not of its type");
        assertThat(call(figure("{\"name\":null}"), "name")).isNull();
        assertThat(call(figure("{}"), "corners")).isEqualTo(List.of());
    }

    private static String hidden() {
        return "{\"name\":\"***\",\"corners\":[\"***\",\"***\"],\"type\":\"***\",\"secret\":\"***\"}";
    }

    private static Object figure(String json) throws ReflectiveOperationException {
        return AtlasJson.with(registry()).read(json, CLASSES.loadClass("org.sample.model.Figure"));
    }

    private static Object call(Object figure, String accessor) throws ReflectiveOperationException {
        return CLASSES.loadClass("org.sample.model.Figure").getMethod(accessor).invoke(figure);
    }

    private static CodecRegistry registry() throws ReflectiveOperationException {
        return (CodecRegistry) CLASSES.loadClass("org.sample.model.ModelCodecs")
                .getMethod("registry")
                .invoke(null);
    }

    private static Request request(String method, Object... arguments) throws ReflectiveOperationException {
        try (AtlasClient client = AtlasClient.builder().build()) {
            Object facade = CLASSES.loadClass("org.sample.v1.AtlasApi")
                    .getMethod("create", AtlasClient.class)
                    .invoke(null, client);
            Object api = facade.getClass().getMethod("shapes").invoke(facade);
            Class<?>[] types = new Class<?>[arguments.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = arguments[i].getClass();
            }
            Class<?> apiClass = CLASSES.loadClass("org.sample.v1.ShapesApi");
            return ((Call<?>) apiClass.getMethod(method, types).invoke(api, arguments)).request();
        }
    }
}
