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
package io.atlasclient.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON pointers (RFC 6901), plain or as URI fragments that begin with {@code #}. Characters that a fragment writes as
 * their bytes are taken as they stand.
 */
public final class JsonPointers {
    private static final int MOST_DIGITS = 9;

    private JsonPointers() {}

    /**
     * Returns a name as a pointer writes it, without a slash before it.
     *
     * @param name the name of a member
     */
    public static String token(String name) {
        boolean isPlain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return isPlain ? name : name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the name that a token of a pointer stands for.
     *
     * @param token what stands between two slashes
     */
    public static String name(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Returns the names of members, and the indexes of elements, that lead from the document to a value.
     *
     * @param pointer a JSON pointer
     * @return none for the whole document
     * @throws IllegalArgumentException if the text is not a JSON pointer
     */
    public static List<String> names(String pointer) {
        int start = pointer.startsWith("#") ? 1 : 0;
        if (start < pointer.length() && pointer.charAt(start) != '/') {
            throw new IllegalArgumentException("Not a JSON pointer: " + pointer);
        }
        List<String> names = new ArrayList<>();
        while (start < pointer.length()) {
            int slash = pointer.indexOf('/', start + 1);
            int end = slash < 0 ? pointer.length() : slash;
            names.add(name(pointer.substring(start + 1, end)));
            start = end;
        }
        return names;
    }

    /**
     * Returns the value that a pointer leads to.
     *
     * @param document the whole document
     * @param pointer a JSON pointer
     * @return the value; missing if there is none
     * @throws IllegalArgumentException if the text is not a JSON pointer
     */
    public static JsonNode at(JsonNode document, String pointer) {
        JsonNode value = document;
        for (String name : names(pointer)) {
            value = child(value, name);
        }
        return value;
    }

    /**
     * Returns a member or an element of a value.
     *
     * @param value any value
     * @param name the member's name, or the index of the element in decimal digits
     * @return the value; missing if there is none
     */
    public static JsonNode child(JsonNode value, String name) {
        if (value.isArray()) {
            return isIndex(name) ? value.path(Integer.parseInt(name)) : MissingNode.getInstance();
        }
        return value.path(name);
    }

    /** An index has no zeros before it (RFC 6901, section 4). */
    private static boolean isIndex(String name) {
        return name.equals("0")
                || (!name.isEmpty()
                        && name.length() <= MOST_DIGITS
                        && name.charAt(0) != '0'
                        && name.chars().allMatch(digit -> digit >= '0' && digit <= '9'));
    }
}
