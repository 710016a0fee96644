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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.JsonPointers;
import java.util.Optional;

/** Names places by what stands there, not by where it stands in a list. */
final class NamedPlaces {
    private final JsonNode document;

    NamedPlaces(JsonNode document) {
        this.document = document;
    }

    /**
     * Returns a JSON pointer in which every index of an array is the name of its element.
     *
     * @param pointer the JSON pointer
     */
    String name(String pointer) {
        StringBuilder name = new StringBuilder("#");
        JsonNode at = document;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            JsonNode child = JsonPointers.child(at, JsonPointers.name(tokens[i]));
            name.append('/').append(at.isArray() ? element(child, at, tokens[i], tokens[i - 1]) : tokens[i]);
            at = child;
        }
        return name.toString();
    }

    private String element(JsonNode element, JsonNode list, String index, String keyword) {
        Optional<String> own = own(element, keyword);
        // Elements of one name are told apart by their place, as nothing else does.
        boolean isUnique = own.isPresent() && count(list, own.get(), keyword) == 1;
        return isUnique ? own.get() : own.map(name -> name + "#" + index).orElse(index);
    }

    private long count(JsonNode list, String name, String keyword) {
        long count = 0;
        for (JsonNode element : list) {
            count += own(element, keyword).filter(name::equals).isPresent() ? 1 : 0;
        }
        return count;
    }

    private Optional<String> own(JsonNode element, String keyword) {
        String reference = element.path("$ref").asText("");
        if (keyword.equals("parameters")) {
            JsonNode parameter = reference.startsWith("#/") ? JsonPointers.at(document, reference) : element;
            return Optional.of(
                    parameter.path("in").asText() + ":" + parameter.path("name").asText());
        }
        if (!reference.isEmpty()) {
            return Optional.of(reference.substring(reference.lastIndexOf('/') + 1));
        }
        if (element.isValueNode()) {
            return Optional.of(element.asText());
        }
        String title = element.path("title").asText("");
        String url = element.path("url").asText("");
        return title.isEmpty() ? Optional.of(url).filter(text -> !text.isEmpty()) : Optional.of(title);
    }
}
