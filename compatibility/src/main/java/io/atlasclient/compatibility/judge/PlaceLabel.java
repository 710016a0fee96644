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

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.specs.JsonPointers;
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

    private static final String SCHEMAS = "#/components/schemas/";

    /**
     * Names a place.
     *
     * @param rule the rule; what was added is called as the new document does
     * @param place the JSON pointers
     * @param property the property that the place is about, null if it is about none
     * @param operations the operations that it is seen in
     */
    static PlaceLabel of(Rule rule, Place place, @Nullable String property, List<ReachedOperation> operations) {
        boolean isNew = rule.isAddition() || isNearer(place);
        String pointer = isNew ? place.revision() : place.base();
        List<String> names = names(pointer);
        boolean isSchema = pointer.startsWith(SCHEMAS) && names.size() == 1 && property == null;
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
        return new PlaceLabel(String.join(".", names) + otherSchema(isNew, place), isSchema);
    }

    /** A property that only referred to a schema, or was not declared, may say itself what the old document said elsewhere. */
    private static boolean isNearer(Place place) {
        return place.base().startsWith(SCHEMAS)
                && place.revision().startsWith(SCHEMAS)
                && names(place.base()).size() == 1
                && names(place.revision()).size() > 1;
    }

    /** Two schemas of other names may stand for each other, and the same one for several. */
    private static String otherSchema(boolean isNew, Place place) {
        String before = schema(place.base());
        String after = schema(place.revision());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return "";
        }
        return isNew ? " (schema " + before + " before)" : " (schema " + after + " now)";
    }

    private static String schema(String pointer) {
        return pointer.startsWith(SCHEMAS) ? names(pointer).get(0) : "";
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            boolean hasName = i + 1 < tokens.length;
            if (hasName && (tokens[i].equals("properties") || (tokens[i].equals("schemas") && i == 2))) {
                i++;
                names.add(JsonPointers.name(tokens[i]));
            } else if (tokens[i].equals("items") && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + "[]");
            }
        }
        return names;
    }
}
