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
package io.atlasclient.compatibility.view;

import java.util.List;

/**
 * The schemas that {@code oneOf} or {@code anyOf} lists.
 *
 * @param members the schemas, null aside
 * @param hasNull whether null is listed
 */
record Alternatives(List<Located> members, boolean hasNull) {

    static Alternatives of(Located schema, UnionKind kind, References references) {
        List<Located> all = schema.child(kind.keyword()).elements();
        List<Located> members = all.stream()
                .filter(member -> !isNull(references.resolveSchema(member)))
                .toList();
        return new Alternatives(members, members.size() < all.size());
    }

    private static boolean isNull(Located schema) {
        List<Located> values = schema.child("enum").elements();
        return "null".equals(schema.text("type").orElse(""))
                || schema.child("const").node().isNull()
                || (values.size() == 1 && values.get(0).node().isNull());
    }
}
