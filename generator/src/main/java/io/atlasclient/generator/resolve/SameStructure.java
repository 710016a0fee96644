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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares schemas by what they mean for generated code: texts, examples and extensions do not count. */
final class SameStructure {
    private static final Set<String> TEXTS = Set.of("description", "title", "example", "examples", "externalDocs");
    private static final Set<String> MAPS_BY_NAME = Set.of("properties", "mapping");

    private SameStructure() {}

    static boolean of(JsonNode a, JsonNode b) {
        return a.equals(b) || sameSchema(a, b);
    }

    private static boolean sameSchema(JsonNode a, JsonNode b) {
        if (a.isObject() && b.isObject()) {
            Set<String> keys = new TreeSet<>();
            a.fieldNames().forEachRemaining(keys::add);
            b.fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                boolean counts = !TEXTS.contains(key) && !key.startsWith("x-");
                if (counts
                        && !(MAPS_BY_NAME.contains(key)
                                ? sameMap(a.path(key), b.path(key))
                                : sameSchema(a.path(key), b.path(key)))) {
                    return false;
                }
            }
            return true;
        }
        if (a.isArray() && b.isArray() && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                if (!sameSchema(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }
        // JSON and YAML readers choose different node types for the same number.
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        return a.equals(b);
    }

    private static boolean sameMap(JsonNode a, JsonNode b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Iterator<Map.Entry<String, JsonNode>> entries = a.properties().iterator(); entries.hasNext(); ) {
            Map.Entry<String, JsonNode> entry = entries.next();
            if (!b.has(entry.getKey()) || !sameSchema(entry.getValue(), b.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
