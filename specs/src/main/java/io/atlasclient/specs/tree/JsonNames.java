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

import org.jspecify.annotations.Nullable;

/** Makes one string of equal names, since a document repeats few names many times. */
final class JsonNames {
    /** A document whose names collide on purpose gets strings of their own, and no endless search. */
    private static final int MOST_PROBES = 8;

    @Nullable
    private String[] names = new String[2048];

    private int count;

    /**
     * Returns a name.
     *
     * @param text holds the name
     * @param start where it begins
     * @param length how many bytes it has, all ASCII
     * @param hash its hash as {@link String#hashCode()} defines it
     */
    String name(byte[] text, int start, int length, int hash) {
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = (hash + (hash >>> 11) + probe) & (names.length - 1);
            @Nullable String name = names[slot];
            if (name == null) {
                return add(slot, JsonScanner.ascii(text, start, length));
            } else if (isAt(name, text, start, length)) {
                return name;
            }
        }
        return JsonScanner.ascii(text, start, length);
    }

    private static boolean isAt(String name, byte[] text, int start, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private String add(int slot, String name) {
        names[slot] = name;
        count++;
        if (2 * count > names.length) {
            forget();
        }
        return name;
    }

    /** Names that are met again are soon known again. */
    private void forget() {
        names = new String[Math.min(2 * names.length, 1 << 16)];
        count = 0;
    }
}
