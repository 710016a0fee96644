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
package io.atlasclient.generator;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generated files, in memory.
 *
 * @param files the content of each file by its path: relative, with {@code /} as separator, below the source root
 */
public record SourceTree(SortedMap<String, String> files) {
    /** Keeps an unmodifiable copy. */
    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Makes a tree of some files.
     *
     * @param files content by path
     */
    public static SourceTree of(Map<String, String> files) {
        return new SourceTree(new TreeMap<>(files));
    }
}
