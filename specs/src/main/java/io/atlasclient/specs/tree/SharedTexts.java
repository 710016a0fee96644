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
package io.atlasclient.specs.tree;

import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes one text of equal ones, since a document repeats few names and short values many times. */
final class SharedTexts {
    /** A document whose texts collide on purpose gets texts of their own, and no endless search. */
    private static final int MOST_PROBES = 8;

    @Nullable
    private TextNode[] texts = new TextNode[2048];

    private int count;

    /**
     * Returns a text.
     *
     * @param bytes hold the text
     * @param start where it begins
     * @param length how many bytes it has, all ASCII
     * @param hash its hash as {@link String#hashCode()} defines it
     */
    TextNode text(byte[] bytes, int start, int length, int hash) {
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = (hash + (hash >>> 11) + probe) & (texts.length - 1);
            @Nullable TextNode text = texts[slot];
            if (text == null) {
                return add(slot, node(bytes, start, length));
            } else if (isAt(text.textValue(), bytes, start, length)) {
                return text;
            }
        }
        return node(bytes, start, length);
    }

    private static boolean isAt(String text, byte[] bytes, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static TextNode node(byte[] bytes, int start, int length) {
        return new TextNode(JsonScanner.ascii(bytes, start, length));
    }

    private TextNode add(int slot, TextNode text) {
        texts[slot] = text;
        count++;
        if (2 * count > texts.length) {
            forget();
        }
        return text;
    }

    /** Texts that are met again are soon known again. */
    private void forget() {
        texts = new TextNode[Math.min(2 * texts.length, 1 << 16)];
        count = 0;
    }
}
