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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that a document cannot have for itself, one set per reason. The reasons stand in the resource files. */
final class ReservedWords {
    static final ReservedWords JAVA_KEYWORDS = new ReservedWords("java-keywords.txt");
    static final ReservedWords JAVA_LANG_TYPES = new ReservedWords("java-lang-types.txt");
    static final ReservedWords LIBRARY_TYPES = new ReservedWords("library-types.txt");
    static final ReservedWords OBJECT_METHODS = new ReservedWords("object-methods.txt");
    static final ReservedWords GENERATED_TYPES = new ReservedWords("generated-types.txt");
    static final ReservedWords GENERATED_MEMBERS = new ReservedWords("generated-members.txt");
    static final ReservedWords GENERATED_PARAMETERS = new ReservedWords("generated-parameters.txt");
    static final ReservedWords GENERATED_CONSTANTS = new ReservedWords("generated-constants.txt");
    static final ReservedWords QUERY_MEMBERS = new ReservedWords("query-members.txt");
    static final ReservedWords DEVICE_NAMES = new ReservedWords("device-names.txt");

    private final Set<String> words;

    private ReservedWords(String resource) {
        this.words = read(resource);
    }

    boolean contains(String name) {
        return words.contains(name);
    }

    Set<String> words() {
        return words;
    }

    private static Set<String> read(String resource) {
        try (InputStream in = ReservedWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The generator's jar lacks " + resource + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
