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
package io.atlasclient.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name: its runs of ASCII letters and digits, and the spelled symbols between them. */
final class Words {
    private static final String SEPARATORS = " \t\r\n_-./:,;'\"`()[]{}\\";
    private static final String MEANINGFUL_AT_START = ".-";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words() {}

    /** Returns one word or more, each of ASCII letters and digits, never empty. */
    static List<String> of(String name) {
        if (name.isEmpty()) {
            return List.of("empty");
        }
        String text = withoutAngleBrackets(name);
        Words collected = new Words();
        collected.addAll(text, false);
        if (collected.words.isEmpty()) {
            collected.addAll(text, true);
        }
        return List.copyOf(collected.words);
    }

    /** Placeholders such as {@code <a name>} are read without their brackets. */
    private static String withoutAngleBrackets(String name) {
        return name.length() > 2 && name.startsWith("<") && name.endsWith(">")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private void addAll(String text, boolean spellSeparators) {
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int c = text.codePointAt(i);
            length = Character.charCount(c);
            if (Ascii.isLetterOrDigit(c)) {
                word.append((char) c);
                continue;
            }
            endWord();
            if (spellSeparators || SEPARATORS.indexOf(c) < 0 || isMeaningfulStart(text, i)) {
                spell(c);
            }
        }
        endWord();
    }

    private static boolean isMeaningfulStart(String text, int index) {
        return index == 0
                && text.length() > 1
                && MEANINGFUL_AT_START.indexOf(text.charAt(0)) >= 0
                && Ascii.isLetterOrDigit(text.charAt(1));
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void spell(int symbol) {
        switch (symbol) {
            case '.' -> words.add("dot");
            case '-' -> words.add("minus");
            default -> {
                if (symbol >= ' ' && symbol < 0x7f) {
                    String unicodeName = Character.getName(symbol).toLowerCase(Locale.ROOT);
                    words.addAll(List.of(unicodeName.split("[ -]")));
                } else {
                    words.add(String.format(Locale.ROOT, "U%04X", symbol));
                }
            }
        }
    }
}
