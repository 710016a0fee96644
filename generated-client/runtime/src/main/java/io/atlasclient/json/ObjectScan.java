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
package io.atlasclient.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the properties of one object in raw JSON without reading it, to look ahead of the parser. It judges nothing: where the text is
 * broken it just ends, because the parser follows and reports.
 */
final class ObjectScan {
    private final byte[] json;
    private final int end;
    private int next;
    private int nameStart;
    private int nameEnd;
    private int value;

    /** Starts at the brace that opens the object. */
    ObjectScan(byte[] json, int brace, int end) {
        this.json = json;
        this.end = end;
        this.next = brace + 1;
    }

    /** Moves to the next property; false if there is none. */
    boolean advance() {
        int at = skipBlanks(next);
        if (at < end && json[at] == ',') {
            at = skipBlanks(at + 1);
        }
        if (at >= end || json[at] != '"') {
            return false;
        }
        nameStart = at + 1;
        nameEnd = closingQuote(nameStart);
        int colon = skipBlanks(nameEnd + 1);
        if (colon >= end || json[colon] != ':') {
            return false;
        }
        value = skipBlanks(colon + 1);
        next = afterValue(value);
        return value < end;
    }

    /** The name of the current property. */
    String name() {
        return decode(nameStart, nameEnd);
    }

    /** Whether the current property has that name, without building a string in the usual case. */
    boolean isNamed(String name) {
        int length = nameEnd - nameStart;
        for (int i = 0; i < length; i++) {
            byte b = json[nameStart + i];
            if (b == '\\' || b < 0) {
                return name().equals(name);
            }
            if (i >= name.length() || name.charAt(i) != b) {
                return false;
            }
        }
        return length == name.length();
    }

    /** Where the current property's value begins. */
    int value() {
        return value;
    }

    /** The string that begins at a position; null if something else does. */
    @Nullable
    String string(int at) {
        if (json[at] != '"') {
            return null;
        }
        return decode(at + 1, closingQuote(at + 1));
    }

    private String decode(int from, int to) {
        if (containsEscape(from, to)) {
            int length = Math.min(to + 1, end) - from + 1;
            return JsonReader.of(json, from - 1, length).text();
        }
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean containsEscape(int from, int to) {
        for (int i = from; i < to; i++) {
            if (json[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < end && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
        return at;
    }

    private int closingQuote(int from) {
        byte[] text = json;
        int at = from;
        while (at < end && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private int afterValue(int from) {
        byte[] text = json;
        int depth = 0;
        int at = from;
        while (at < end) {
            byte b = text[at];
            if (b == '"') {
                at = closingQuote(at + 1);
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && b == ',')) {
                return at;
            }
            at++;
        }
        return end;
    }
}
