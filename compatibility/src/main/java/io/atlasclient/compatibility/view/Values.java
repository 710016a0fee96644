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

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says about a value itself.
 *
 * @param type the types allowed
 * @param isListOfTypes whether the types are written as a union of scalar types
 * @param nullable whether null is allowed beside them
 * @param enumeration the values allowed, if they are listed
 * @param bounds the tightest bound of each kind
 * @param multipleOf what numbers are multiples of
 * @param patterns the patterns that all must match, by pattern
 * @param contents what a text holds: {@code contentMediaType} and {@code contentEncoding}
 * @param defaultValue the default
 * @param flags the flags that are set
 * @param lifecycle how far from its beginning and end it is
 * @param hasConflict whether branches of {@code allOf} contradict each other, so that no value is allowed
 */
public record Values(
        Sourced<TypeSet> type,
        boolean isListOfTypes,
        Sourced<Boolean> nullable,
        Enumeration enumeration,
        SortedMap<Bound, Sourced<BigDecimal>> bounds,
        Optional<Sourced<BigDecimal>> multipleOf,
        SortedMap<String, Sourced<String>> patterns,
        SortedMap<String, Sourced<String>> contents,
        Optional<Sourced<JsonNode>> defaultValue,
        SortedMap<Flag, Sourced<Boolean>> flags,
        Sourced<Lifecycle> lifecycle,
        boolean hasConflict) {

    /**
     * Returns whether a flag is set.
     *
     * @param flag the flag
     */
    public boolean has(Flag flag) {
        return flags.containsKey(flag);
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Values values
                        && isListOfTypes == values.isListOfTypes
                        && hasConflict == values.hasConflict
                        && type.equals(values.type)
                        && nullable.equals(values.nullable)
                        && enumeration.equals(values.enumeration)
                        && bounds.equals(values.bounds)
                        && multipleOf.equals(values.multipleOf)
                        && patterns.equals(values.patterns)
                        && contents.equals(values.contents)
                        && defaultValue.equals(values.defaultValue)
                        && flags.equals(values.flags)
                        && lifecycle.equals(values.lifecycle));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * type.hashCode() + enumeration.hashCode()) + bounds.hashCode();
    }
}
