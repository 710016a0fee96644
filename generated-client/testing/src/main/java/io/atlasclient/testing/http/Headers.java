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
package io.atlasclient.testing.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Header fields in the order in which they were sent.
 *
 * @param fields name and value of each
 */
public record Headers(List<Map.Entry<String, String>> fields) {

    /** Keeps an unmodifiable copy. */
    public Headers {
        fields = List.copyOf(fields);
    }

    /**
     * Returns the value of a field.
     *
     * @param name its name in any case
     * @return the first value; empty if there is no such field
     */
    public Optional<String> first(String name) {
        for (Map.Entry<String, String> field : fields) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return Optional.of(field.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all values of a field.
     *
     * @param name its name in any case
     * @return the values in order; may be empty
     */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }
}
