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

import java.util.ArrayList;
import java.util.List;

/** Names a place the way people do: the schema and the properties on the way, such as {@code Cluster.tags[].key}. */
final class PlaceLabel {
    private PlaceLabel() {}

    /**
     * Returns the label of a place; empty if no schema or property of a name leads there.
     *
     * @param pointer the JSON pointer
     */
    static String of(String pointer) {
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
        return String.join(".", names);
    }
}
