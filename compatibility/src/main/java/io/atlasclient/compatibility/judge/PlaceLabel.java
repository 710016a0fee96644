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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people name a place: the schema and the properties on the way, such as {@code Cluster.tags[].key}.
 *
 * @param text the name; empty if no schema or property of a name leads there
 * @param isSchema whether the place is in a component schema, but in none of its properties
 */
record PlaceLabel(String text, boolean isSchema) {

    /**
     * Names a place.
     *
     * @param pointer the JSON pointer
     * @param property the property that the place is about, null if it is about none
     * @param operations the operations that it is seen in
     */
    static PlaceLabel of(String pointer, @Nullable String property, List<ReachedOperation> operations) {
        List<String> names = names(pointer);
        boolean isSchema = pointer.startsWith("#/components/schemas/") && names.size() == 1 && property == null;
        boolean isNamed = property == null
                || (!names.isEmpty() && names.get(names.size() - 1).equals(property));
        if (names.isEmpty()) {
            operations.stream()
                    .map(operation ->
                            operation.propertyPath().replace("/items", "[]").replace('/', '.'))
                    .filter(path -> !path.isEmpty())
                    .findFirst()
                    .ifPresent(names::add);
        }
        if (!isNamed) {
            names.add(property);
        }
        return new PlaceLabel(String.join(".", names), isSchema);
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            boolean hasName = i + 1 < tokens.length;
            if (hasName && (tokens[i].equals("properties") || (tokens[i].equals("schemas") && i == 2))) {
                i++;
                names.add(tokens[i].replace("~1", "/").replace("~0", "~"));
            } else if (tokens[i].equals("items") && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + "[]");
            }
        }
        return names;
    }
}
