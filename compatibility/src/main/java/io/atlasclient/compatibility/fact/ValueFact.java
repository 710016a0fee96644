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
package io.atlasclient.compatibility.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.Bound;
import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.Inclusion;
import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.TypeSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs about the values that a schema allows.
 */
public sealed interface ValueFact extends SchemaFact {

    /**
     * Type or format changed.
     *
     * @param place where
     * @param before what was allowed
     * @param after what is allowed
     */
    record TypeChanged(Place place, TypeSet before, TypeSet after) implements ValueFact {}

    /**
     * One type became a union of scalar types, or the reverse, or such a union has other types.
     *
     * @param place where
     * @param before what was allowed
     * @param after what is allowed
     */
    record ListOfTypesChanged(Place place, TypeSet before, TypeSet after) implements ValueFact {}

    /**
     * Null became allowed or refused, however that is written.
     *
     * @param place where
     * @param nullable whether it is allowed now
     */
    record NullabilityChanged(Place place, boolean nullable) implements ValueFact {}

    /**
     * An enum lists one value more.
     *
     * @param place where
     * @param value the value
     * @param open whether the enum says that further values may come
     */
    record EnumValueAdded(Place place, JsonNode value, boolean open) implements ValueFact {}

    /**
     * An enum lists one value less.
     *
     * @param place where
     * @param value the value
     * @param open whether the enum says that further values may come
     */
    record EnumValueRemoved(Place place, JsonNode value, boolean open) implements ValueFact {}

    /**
     * A value of an enum is written in another case; no other value could be meant.
     *
     * @param place where
     * @param before the old value
     * @param after the new value
     */
    record EnumValueCaseChanged(Place place, String before, String after) implements ValueFact {}

    /**
     * Values are limited to an enum for the first time, or no longer.
     *
     * @param place where
     * @param present whether there is an enum now
     * @param values the values that it lists, in its order
     */
    record EnumPresenceChanged(Place place, boolean present, List<JsonNode> values) implements ValueFact {}

    /**
     * A list of known values, which others may join, has one more ({@code x-extensible-enum}).
     *
     * @param place where
     * @param value the value
     */
    record ExtensibleEnumValueAdded(Place place, JsonNode value) implements ValueFact {}

    /**
     * A list of known values, which others may join, has one less ({@code x-extensible-enum}).
     *
     * @param place where
     * @param value the value
     */
    record ExtensibleEnumValueRemoved(Place place, JsonNode value) implements ValueFact {}

    /**
     * The only value allowed was set, changed or lifted ({@code const}).
     *
     * @param place where
     * @param before the old value, null if there was none
     * @param after the new value, null if there is none
     */
    record ConstChanged(
            Place place,
            @Nullable JsonNode before,
            @Nullable JsonNode after) implements ValueFact {}

    /**
     * A bound was set, moved or lifted. If both numbers are the same, the number itself became allowed or no longer is.
     *
     * @param place where
     * @param bound which one it is now, or was if there is none
     * @param before the old bound, null if there was none
     * @param after the new bound, null if there is none
     */
    record BoundChanged(
            Place place,
            Bound bound,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) implements ValueFact {}

    /**
     * The number that values are multiples of was set, changed or lifted.
     *
     * @param place where
     * @param before the old number, null if there was none
     * @param after the new number, null if there is none
     * @param inclusion which allows more
     */
    record MultipleOfChanged(
            Place place,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            Inclusion inclusion) implements ValueFact {}

    /**
     * A pattern was set, changed or lifted.
     *
     * @param place where
     * @param before the old pattern, null if there was none
     * @param after the new pattern, null if there is none
     * @param inclusion which allows more
     * @param witness a text that only one of them matches, the old one if it allows more; null if none is known
     */
    record PatternChanged(
            Place place,
            @Nullable String before,
            @Nullable String after,
            Inclusion inclusion,
            @Nullable String witness) implements ValueFact {

        @Override
        public Optional<String> undecided() {
            return inclusion == Inclusion.UNDECIDED
                    ? Optional.of("Which of the two patterns matches more cannot be told.")
                    : Optional.empty();
        }
    }

    /**
     * The default was set, changed or removed.
     *
     * @param place where
     * @param before the old default, null if there was none
     * @param after the new default, null if there is none
     */
    record DefaultChanged(
            Place place,
            @Nullable JsonNode before,
            @Nullable JsonNode after) implements ValueFact {}

    /**
     * A flag was set or taken back.
     *
     * @param place where
     * @param flag which one
     * @param set whether it is set now
     */
    record FlagChanged(Place place, Flag flag, boolean set) implements ValueFact {}

    /**
     * The end of what a schema describes is announced, called off or moved, or its stability changed.
     *
     * @param place where
     * @param before what was announced
     * @param after what is announced
     */
    record SchemaLifecycleChanged(Place place, Lifecycle before, Lifecycle after) implements ValueFact {}

    /**
     * What a text holds is declared otherwise ({@code contentMediaType}, {@code contentEncoding}).
     *
     * @param place where
     * @param keyword the keyword
     * @param before the old value, null if there was none
     * @param after the new value, null if there is none
     */
    record ContentKeywordChanged(
            Place place,
            String keyword,
            @Nullable String before,
            @Nullable String after) implements ValueFact {}
}
