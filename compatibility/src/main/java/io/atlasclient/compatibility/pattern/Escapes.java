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
package io.atlasclient.compatibility.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows a backslash. */
final class Escapes {
    private static final Pattern CODE =
            Pattern.compile("x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\\{([0-9A-Fa-f]{1,6})\\}");

    private final String pattern;

    Escapes(String pattern) {
        this.pattern = pattern;
    }

    /** What an escape stands for, and where it ends. */
    record Escape(CharacterSet characters, int end) {}

    Escape read(int at) {
        if (at >= pattern.length()) {
            throw new UnsupportedPatternException("The pattern ends in a backslash.");
        }
        char letter = pattern.charAt(at);
        return switch (letter) {
            case 'd' -> new Escape(CharacterSet.digits(), at + 1);
            case 'D' -> new Escape(CharacterSet.digits().complement(), at + 1);
            case 'w' -> new Escape(CharacterSet.wordCharacters(), at + 1);
            case 'W' -> new Escape(CharacterSet.wordCharacters().complement(), at + 1);
            case 's' -> new Escape(CharacterSet.spaces(), at + 1);
            case 'S' -> new Escape(CharacterSet.spaces().complement(), at + 1);
            case 't' -> character('\t', at + 1);
            case 'n' -> character('\n', at + 1);
            case 'r' -> character('\r', at + 1);
            case 'f' -> character('\f', at + 1);
            case 'v' -> character(0x0B, at + 1);
            case 'x', 'u' -> code(at);
            default -> literal(at);
        };
    }

    private static Escape character(int character, int end) {
        return new Escape(CharacterSet.of(character, character), end);
    }

    private Escape code(int at) {
        Matcher code = CODE.matcher(pattern).region(at, pattern.length());
        if (!code.lookingAt()) {
            throw new UnsupportedPatternException("A code is not written in full.");
        }
        String digits = code.group(1) != null ? code.group(1) : code.group(2) != null ? code.group(2) : code.group(3);
        int character = Integer.parseInt(digits, 16);
        if (!Character.isValidCodePoint(character) || (character >= 0xD800 && character <= 0xDFFF)) {
            throw new UnsupportedPatternException("A code is half a character, or none.");
        }
        return character(character, code.end());
    }

    /** Letters and digits that are not listed above mean more than one character, or nothing. */
    private Escape literal(int at) {
        int character = pattern.codePointAt(at);
        if (Character.isLetterOrDigit(character)) {
            throw new UnsupportedPatternException("The pattern refers back or asks for a boundary.");
        }
        return character(character, at + Character.charCount(character));
    }
}
