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
package io.atlasclient.compatibility.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The presets that belong to this project (semantics, section 7). */
public final class Presets {
    /** The preset that counts if none is named. */
    public static final String DEFAULT = "wire";

    private static final SortedSet<String> NAMES =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of("wire", "java", "mongodb", "strict", "none")));

    private Presets() {}

    /** Returns the names of all presets. */
    public static SortedSet<String> names() {
        return NAMES;
    }

    /**
     * Returns a preset.
     *
     * @param name its name
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Policy preset(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("There is no preset " + name);
        }
        String file = name + ".yaml";
        try (InputStream stream = Objects.requireNonNull(Presets.class.getResourceAsStream(file), file)) {
            return PolicyReader.preset(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
