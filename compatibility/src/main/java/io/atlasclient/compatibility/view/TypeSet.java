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
package io.atlasclient.compatibility.view;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The types that a schema allows, null aside, and their format.
 *
 * @param names the types; empty if any type is allowed
 * @param format the format; null if there is none
 */
public record TypeSet(NavigableSet<String> names, @Nullable String format) {
    /** Any value at all. */
    public static final TypeSet ANY = new TypeSet(new TreeSet<>(), null);

    /** Any text. */
    static final TypeSet TEXT = new TypeSet(new TreeSet<>(Set.of("string")), null);

    /** No value: the branches of {@code allOf} contradict each other, or the schema is {@code false}. */
    static final TypeSet NONE = new TypeSet(new TreeSet<>(Set.of("nothing")), null);

    /** Copies. */
    public TypeSet {
        names = Collections.unmodifiableNavigableSet(new TreeSet<>(names));
    }

    /**
     * Returns whether values of only one type are allowed, and of that type.
     *
     * @param name the type
     */
    public boolean isOnly(String name) {
        return names.equals(Set.of(name));
    }

    /** Returns whether no value is allowed. */
    public boolean isNothing() {
        return names.equals(NONE.names);
    }

    /**
     * Returns whether every value of a type is allowed, an integer being a number.
     *
     * @param name the type
     */
    public boolean allows(String name) {
        return names.isEmpty() || names.contains(name) || (name.equals("integer") && names.contains("number"));
    }

    /**
     * Returns which of two sets allows more.
     *
     * @param after what is allowed now
     * @param text whether values are sent as plain text, in which every scalar is a string
     */
    public Inclusion to(TypeSet after, boolean text) {
        Inclusion types = Inclusion.of(after.includes(this, text), includes(after, text));
        // A format says nothing about the types that it was not made for, so it counts only where types stay.
        return types.and(Formats.inclusion(format, after.format));
    }

    private boolean includes(TypeSet other, boolean text) {
        if (names.isEmpty() || other.isNothing()) {
            return true;
        }
        return !other.names.isEmpty()
                && other.names.stream().allMatch(name -> allows(name) || allowsAsText(name, text));
    }

    private boolean allowsAsText(String name, boolean text) {
        return text && names.contains("string") && !name.equals("array") && !name.equals("object");
    }

    /** Returns what both allow; the more specific format counts. */
    TypeSet and(TypeSet other) {
        @Nullable String both = Formats.narrower(format, other.format);
        if (names.isEmpty() || other.names.isEmpty()) {
            return new TypeSet(names.isEmpty() ? other.names : names, both);
        }
        NavigableSet<String> shared = new TreeSet<>();
        names.stream().filter(other::allows).forEach(shared::add);
        other.names.stream().filter(this::allows).forEach(shared::add);
        if (shared.contains("integer")) {
            shared.remove("number");
        }
        return shared.isEmpty() ? NONE : new TypeSet(shared, both);
    }

    /** Returns type and format the way OpenAPI writes them, such as {@code integer/int32}. */
    @Override
    public String toString() {
        String types = names.isEmpty() ? "any" : String.join("|", names);
        return format == null ? types : types + "/" + format;
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TypeSet typeSet
                        && names.equals(typeSet.names)
                        && Objects.equals(format, typeSet.format));
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Objects.hashCode(format);
    }
}
