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
package io.atlasclient.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps on their way from a builder's caller into an immutable object. What comes from the caller is copied, what is added grows in place, and
 * {@code frozen} makes the result unmodifiable, without a copy where it already is.
 */
public final class Elements {
    private Elements() {}

    /**
     * Copies what a caller passes to a builder.
     *
     * @param values the caller's, which may hold null, or null
     * @param <T> the elements' type
     * @return an unmodifiable copy, or null
     */
    public static <T> @Nullable List<T> copy(@Nullable Collection<? extends T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * Copies what a caller passes to a builder.
     *
     * @param values the caller's, which may hold null as a value, or null
     * @param <T> the values' type
     * @return an unmodifiable copy in the same order, or null
     */
    public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, ? extends T> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Adds an element to what a builder holds.
     *
     * @param values the builder's list, or null
     * @param value the element
     * @param <T> the elements' type
     * @return the list that the builder holds from now on
     */
    public static <T> List<T> add(@Nullable List<T> values, T value) {
        List<T> growing = values instanceof GrowingList<T> list ? list : new GrowingList<>(values);
        growing.add(value);
        return growing;
    }

    /**
     * Adds an entry to what a builder holds.
     *
     * @param values the builder's map, or null
     * @param key the key; an equal one is replaced
     * @param value the value
     * @param <T> the values' type
     * @return the map that the builder holds from now on
     */
    public static <T> Map<String, T> put(@Nullable Map<String, T> values, String key, T value) {
        Map<String, T> growing = values instanceof GrowingMap<T> map ? map : new GrowingMap<>(values);
        growing.put(key, value);
        return growing;
    }

    /**
     * Gives a builder's list to an object.
     *
     * @param values the builder's list, or null
     * @param <T> the elements' type
     * @return an unmodifiable list that the builder does not change any more, or null
     */
    public static <T> @Nullable List<T> frozen(@Nullable List<T> values) {
        return values instanceof GrowingList<T> ? copy(values) : values;
    }

    /**
     * Gives a builder's map to an object.
     *
     * @param values the builder's map, or null
     * @param <T> the values' type
     * @return an unmodifiable map that the builder does not change any more, or null
     */
    public static <T> @Nullable Map<String, T> frozen(@Nullable Map<String, T> values) {
        return values instanceof GrowingMap<T> ? copy(values) : values;
    }

    private static final class GrowingList<T> extends ArrayList<T> {
        private static final long serialVersionUID = 1L;

        GrowingList(@Nullable List<T> values) {
            super(values == null ? List.of() : values);
        }
    }

    private static final class GrowingMap<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        GrowingMap(@Nullable Map<String, T> values) {
            super(values == null ? Map.of() : values);
        }
    }
}
