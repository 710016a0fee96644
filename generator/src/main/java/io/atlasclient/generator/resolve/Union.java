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
package io.atlasclient.generator.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A union of objects before its Java is decided.
 *
 * @param node the schema
 * @param discriminator the JSON name of the discriminator; null for a union without
 * @param variants the variants by schema object, distinct: objects and inner unions; references resolved
 * @param mapping the variant of each discriminator value; empty without discriminator
 */
record Union(Node node, @Nullable String discriminator, List<Node> variants, Map<String, Node> mapping) {
    Union {
        variants = List.copyOf(variants);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Union union && union.node().equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }
}
