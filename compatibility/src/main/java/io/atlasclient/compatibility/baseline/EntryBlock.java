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
package io.atlasclient.compatibility.baseline;

import java.util.Comparator;

/**
 * An entry with the lines of the file that it stands on, comments above it included.
 *
 * @param key what entries are sorted by
 * @param text the lines
 */
record EntryBlock(Key key, String text) implements Comparable<EntryBlock> {
    /**
     * What entries are sorted by.
     *
     * @param rule the rule
     * @param pointer the pointer, without {@code #}
     * @param operation the operation
     * @param arguments the arguments as text
     */
    record Key(String rule, String pointer, String operation, String arguments) {
        static Key of(BaselineEntry entry) {
            return new Key(
                    entry.rule(),
                    Pointers.stable(entry.pointer()),
                    entry.operation(),
                    entry.arguments().toString());
        }
    }

    private static final Comparator<EntryBlock> ORDER = Comparator.comparing((EntryBlock block) -> block.key.rule())
            .thenComparing(block -> block.key.pointer())
            .thenComparing(block -> block.key.operation())
            .thenComparing(block -> block.key.arguments())
            .thenComparing(EntryBlock::text);

    @Override
    public int compareTo(EntryBlock other) {
        return ORDER.compare(this, other);
    }
}
