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

import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Operation.Location;
import io.atlasclient.generator.model.Operation.Result;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.TypeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterfaceEmitterTest {
    private static final String JSON = "application/vnd.sample.2024-01-31+json";
    private static final TypeRef SHAPE = Samples.ref("Shape", ModelKind.OBJECT);

    static final ClientInterface SHAPES = new ClientInterface(
            new JavaClass("org.sample.v1", "ShapesApi"),
            "Shapes & more",
            "shapes",
            Doc.NONE,
            List.of(
                    operation("createShape", "POST", new Result.Json(SHAPE), path("groupId"), body(SHAPE, true)),
                    operation("downloadShape", "GET", new Result.Bytes(), path("{any} name\"")),
                    operation("deleteShape", "DELETE", new Result.Nothing(), path("shapeId"), body(SHAPE, false)),
                    listShapes(),
                    operation("moveShape", "POST", new Result.Text(), path("shapeId"), body(SHAPE, false)),
                    operation(
                            "searchShapes",
                            "GET",
                            new Result.Json(new TypeRef.ListOf(Samples.ref("Path", ModelKind.OBJECT))),
                            new Argument(
                                    Location.QUERY,
                                    "in",
                                    "in",
                                    TypeRef.Scalar.DATE_TIME,
                                    true,
                                    new Doc(List.of("a time"))),
                            body(Samples.ref("Path", ModelKind.OBJECT), true)),
                    operation("peekShapes", "HEAD", new Result.Json(SHAPE))));

    private static Operation listShapes() {
        return new Operation(
                "listShapes",
                "listShapes",
                "GET",
                "api/{groupId}/shapes",
                JSON,
                Optional.empty(),
                List.of(path("groupId")),
                Optional.of(QueryEmitterTest.LIST_SHAPES),
                new Result.Json(new TypeRef.MapOf(SHAPE)),
                false,
                new Doc(List.of("Lists shapes.", "", "<p>All of them.")),
                Optional.of("https://example.com/shapes"),
                Optional.of(new Deprecation(Optional.of("2024-01-31"), Optional.of(LocalDate.of(2030, 1, 31)))),
                Optional.of("2025-05-31"));
    }

    private static Argument path(String name) {
        String javaName = name.replaceAll("\\W", "");
        return new Argument(Location.PATH, name, javaName, TypeRef.Scalar.STRING, true, Doc.NONE);
    }

    private static Argument body(TypeRef type, boolean required) {
        return new Argument(Location.BODY, "", "body", type, required, Doc.NONE);
    }

    private static Operation operation(String id, String method, Result result, Argument... arguments) {
        List<Argument> all = List.of(arguments);
        StringBuilder path = new StringBuilder("api");
        all.stream()
                .filter(argument -> argument.location() == Location.PATH)
                .forEach(argument ->
                        path.append("/{").append(argument.wireName()).append('}'));
        boolean hasBody = all.stream().anyMatch(argument -> argument.location() == Location.BODY);
        return new Operation(
                id,
                id,
                method,
                path + "/" + id,
                JSON,
                hasBody ? Optional.of(JSON) : Optional.empty(),
                all,
                Optional.empty(),
                result,
                true,
                Doc.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void printsARetrofitInterface() {
        Golden.check(
                "ShapesApi.java.txt",
                new InterfaceEmitter(new TemplateRenderer(Optional.empty()), new Pages(Set.of()))
                        .emit(SHAPES)
                        .content());
    }
}
