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
package io.atlasclient.compatibility.java.surface;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A generated class or interface.
 *
 * @param name its qualified name; a version's own package is called {@code client}
 * @param kind what it is
 * @param supertypes the generated unions that it belongs to, and {@code io.atlasclient.Page} of what it is a page of
 * @param variants the classes that a union permits, but for the nested {@code Unknown}
 * @param members what callers can name, in the order of the document
 * @param required what its builder asks for: the JSON pointer by the name of the property
 * @param isSent whether requests have it in their bodies, so that callers build it
 * @param pointer the JSON pointer of the schema or operation that it is for
 */
public record SurfaceType(
        String name,
        Kind kind,
        SortedSet<String> supertypes,
        SortedSet<String> variants,
        List<Member> members,
        SortedMap<String, String> required,
        boolean isSent,
        String pointer) {
    /** What a generated type is. */
    public enum Kind {
        /** A final class with a builder. */
        OBJECT("a class with a builder"),
        /** A sealed interface. */
        UNION("a sealed interface"),
        /** A final class with constants. */
        ENUM("an open enum"),
        /** The optional parameters of an operation. */
        QUERY("a query class");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind in words, with an article. */
        public String words() {
            return words;
        }
    }

    /** Sorts and copies. */
    public SurfaceType {
        supertypes = Collections.unmodifiableSortedSet(new TreeSet<>(supertypes));
        variants = Collections.unmodifiableSortedSet(new TreeSet<>(variants));
        members = List.copyOf(members);
        required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
    }
}
