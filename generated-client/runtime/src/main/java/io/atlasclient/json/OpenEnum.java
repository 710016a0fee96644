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

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A string out of a list that may grow: values that the API description does not name are kept exactly. Two are equal if class and value are. */
public abstract class OpenEnum {
    private final String value;
    private final boolean known;

    /**
     * Creates a value.
     *
     * @param value the text as it stands in JSON
     * @param known whether the API description names it
     */
    protected OpenEnum(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Finds known values by their text. For the constants of a generated class.
     *
     * @param values the known values, no two of one text
     * @param <E> their class
     * @return an unmodifiable map
     */
    protected static <E extends OpenEnum> Map<String, E> index(List<E> values) {
        Map<String, E> index = new HashMap<>();
        for (E value : values) {
            index.put(value.value(), value);
        }
        return Collections.unmodifiableMap(index);
    }

    /**
     * The text as it stands in JSON.
     *
     * @return the text, case preserved
     */
    public final String value() {
        return value;
    }

    /**
     * Whether the API description that this client was generated from names the value.
     *
     * @return false for a value that the server or the caller added
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    @SuppressWarnings(
            "EqualsGetClass") // Every subclass is final and generated; equal texts of two lists are two values.
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && other.getClass() == getClass() && ((OpenEnum) other).value.equals(value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
