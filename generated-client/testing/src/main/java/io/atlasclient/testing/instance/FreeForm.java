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
package io.atlasclient.testing.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values where a schema allows anything. */
final class FreeForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> KEYS = List.of(
            "plain",
            "group.protocol.type",
            "with space",
            "$dollar",
            "",
            "clé",
            "quote\"back\\slash",
            "emoji\uD83D\uDE80",
            "new\nline",
            "type",
            "name");
    private static final List<String> PLAIN_KEYS = List.of("first", "second", "third");
    private static final int DEEPEST = 2;
    private static final int KINDS = 8;

    private final RandomGenerator random;
    private final Purpose purpose;

    FreeForm(RandomGenerator random, Purpose purpose) {
        this.random = random;
        this.purpose = purpose;
    }

    /** Returns a property name; not always another. */
    String key() {
        List<String> keys = purpose == Purpose.TRIAL ? KEYS : PLAIN_KEYS;
        return keys.get(random.nextInt(keys.size()));
    }

    /** Returns an object with any content. */
    ObjectNode object() {
        return purpose == Purpose.TRIAL ? object(0) : JSON.objectNode().put(key(), true);
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            object.set(key(), any(depth + 1));
        }
        return object;
    }

    private JsonNode any(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? KINDS : KINDS - 2)) {
            case 0 -> JSON.textNode(key());
            case 1 -> JSON.numberNode(random.nextLong());
            // More digits than a double holds: they must not get lost.
            case 2 -> JSON.numberNode(new BigDecimal("12345678901234567890.12345678901234567890"));
            case 3 -> JSON.booleanNode(random.nextBoolean());
            case 4 -> JSON.nullNode();
            case 5 -> JSON.numberNode(random.nextInt());
            case 6 -> object(depth);
            default -> array(depth);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            array.add(any(depth + 1));
        }
        return array;
    }
}
