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

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.QueryType.Parameter;
import io.atlasclient.generator.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryEmitterTest {
    static final QueryType LIST_SHAPES = new QueryType(
            new JavaClass(Samples.PACKAGES.query(), "ListShapesQuery"),
            "listShapes",
            Samples.origin("ListShapes"),
            List.of(
                    parameter("pageNum", "pageNum", TypeRef.Scalar.INTEGER, false),
                    parameter(
                            "color\"",
                            "color",
                            new TypeRef.ListOf(Samples.ref("QueryParameters", ModelKind.ENUM)),
                            false),
                    new Parameter(
                            "X-Old",
                            true,
                            "old",
                            Optional.empty(),
                            TypeRef.Scalar.BOOLEAN,
                            new Doc(List.of("Whether the old", "shapes are listed.")),
                            Optional.of(new Deprecation(Optional.of("2024-01-31"), Optional.empty())))));

    private static Parameter parameter(String wireName, String javaName, TypeRef type, boolean header) {
        Optional<String> adder = type instanceof TypeRef.ListOf ? Optional.of("addColor") : Optional.empty();
        return new Parameter(wireName, header, javaName, adder, type, Doc.NONE, Optional.empty());
    }

    @Test
    void printsAnImmutableClassWithABuilder() {
        Golden.check(
                "ListShapesQuery.java.txt",
                new QueryEmitter(new TemplateRenderer(Optional.empty()), new Pages(Set.of()))
                        .emit(LIST_SHAPES)
                        .content());
    }
}
