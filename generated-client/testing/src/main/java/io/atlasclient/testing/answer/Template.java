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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bytes of an answer, with holes for values of the request's path. */
final class Template {
    /** Encloses the name of a value; a character for private use (Unicode, section 23.5), which no document has. */
    private static final String MARK = "\uF8FF";

    private final List<byte[]> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Creates a template.
     *
     * @param json JSON in UTF-8; a string in it that was made with {@link #hole} is a hole
     */
    Template(byte[] json) {
        String[] pieces = new String(json, StandardCharsets.UTF_8).split(MARK, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                parts.add(pieces[i].getBytes(StandardCharsets.UTF_8));
            } else {
                names.add(pieces[i]);
            }
        }
    }

    /** Returns a string that stands for a value of the path. */
    static String hole(String name) {
        return MARK + name + MARK;
    }

    /** Fills the holes of a tree; only properties of the outermost object are holes. */
    static void fill(ObjectNode answer, Map<String, String> values) {
        values.forEach((name, value) -> {
            for (Map.Entry<String, JsonNode> property : answer.properties()) {
                if (property.getValue().asText().equals(hole(name))) {
                    property.setValue(TextNode.valueOf(value));
                }
            }
        });
    }

    byte[] filled(Map<String, String> values) {
        if (names.isEmpty()) {
            return parts.get(0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(parts.get(0));
        for (int i = 0; i < names.size(); i++) {
            String value = values.getOrDefault(names.get(i), "");
            bytes.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(value));
            bytes.writeBytes(parts.get(i + 1));
        }
        return bytes.toByteArray();
    }
}
