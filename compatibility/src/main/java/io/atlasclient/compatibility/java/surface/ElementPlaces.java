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
package io.atlasclient.compatibility.java.surface;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.JsonPointers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the element stands that a member is generated from. */
final class ElementPlaces {
    private static final List<String> PARTS = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode document;

    ElementPlaces(JsonNode document) {
        this.document = document;
    }

    /**
     * Returns the place of a property: in the schema, in a schema that it is composed of, or else the schema itself.
     *
     * @param schema the JSON pointer of the schema
     * @param name the name of the property
     */
    String property(String schema, String name) {
        return property(schema, name, new HashSet<>()).orElse(schema);
    }

    private Optional<String> property(String schema, String name, Set<String> seen) {
        String place = target(schema);
        if (!seen.add(place)) {
            return Optional.empty();
        }
        JsonNode node = at(place);
        if (node.path("properties").has(name)) {
            return Optional.of(place + "/properties/" + JsonPointers.token(name));
        }
        for (String part : PARTS) {
            for (int i = 0; i < node.path(part).size(); i++) {
                Optional<String> found = property(place + "/" + part + "/" + i, name, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the place of a parameter: at the operation, at its path, or else the operation itself.
     *
     * @param operation the JSON pointer of the operation
     * @param name the name of the parameter
     */
    String parameter(String operation, String name) {
        String path = operation.substring(0, operation.lastIndexOf('/'));
        return parameterOf(operation, name).or(() -> parameterOf(path, name)).orElse(operation);
    }

    private Optional<String> parameterOf(String owner, String name) {
        JsonNode parameters = at(owner).path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            String place = target(owner + "/parameters/" + i);
            if (at(place).path("name").asText().equals(name)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Follows references, which the generator has found to end. */
    private String target(String pointer) {
        String place = pointer;
        Set<String> seen = new HashSet<>();
        for (JsonNode reference = at(place).path("$ref");
                reference.isTextual() && reference.textValue().startsWith("#/") && seen.add(place);
                reference = at(place).path("$ref")) {
            place = reference.textValue();
        }
        return place;
    }

    private JsonNode at(String pointer) {
        return JsonPointers.at(document, pointer);
    }
}
