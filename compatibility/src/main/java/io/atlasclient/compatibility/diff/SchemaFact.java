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
package io.atlasclient.compatibility.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.Bound;
import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.Structure.Openness;
import io.atlasclient.compatibility.view.TypeSet;
import io.atlasclient.compatibility.view.UnionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is different about a schema. */
public sealed interface SchemaFact extends Fact {

    /**
     * Type or format changed.
     *
     * @param place where
     * @param before what was allowed
     * @param after what is allowed
     */
    record TypeChanged(Place place, TypeSet before, TypeSet after) implements SchemaFact {}

    /**
     * Null became allowed or refused, however it is written.
     *
     * @param place where
     * @param nullable whether it is allowed now
     */
    record NullabilityChanged(Place place, boolean nullable) implements SchemaFact {}

    /**
     * An enum lists one value more.
     *
     * @param place where
     * @param value the value
     */
    record EnumValueAdded(Place place, JsonNode value) implements SchemaFact {}

    /**
     * An enum lists one value less.
     *
     * @param place where
     * @param value the value
     */
    record EnumValueRemoved(Place place, JsonNode value) implements SchemaFact {}

    /**
     * Values are limited to an enum for the first time, or no longer.
     *
     * @param place where
     * @param present whether there is an enum now
     */
    record EnumPresenceChanged(Place place, boolean present) implements SchemaFact {}

    /**
     * A bound was set, moved or lifted.
     *
     * @param place where
     * @param bound which one
     * @param before the old bound, null if there was none
     * @param after the new bound, null if there is none
     */
    record BoundChanged(
            Place place,
            Bound bound,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) implements SchemaFact {}

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
            @Nullable JsonNode after) implements SchemaFact {}

    /**
     * A flag was set or taken back.
     *
     * @param place where
     * @param flag which one
     * @param set whether it is set now
     */
    record FlagChanged(Place place, Flag flag, boolean set) implements SchemaFact {}

    /**
     * A condition that cannot be compared in general changed, such as a pattern.
     *
     * @param place where
     * @param keyword the keyword
     * @param before the old condition, null if there was none
     * @param after the new condition, null if there is none
     */
    record ConditionChanged(
            Place place,
            String keyword,
            @Nullable String before,
            @Nullable String after) implements SchemaFact {}

    /**
     * A property is new.
     *
     * @param place where
     * @param name its name
     * @param traits what matters about it
     */
    record PropertyAdded(Place place, String name, Traits traits) implements SchemaFact {}

    /**
     * A property is gone.
     *
     * @param place where
     * @param name its name
     * @param traits what mattered about it
     */
    record PropertyRemoved(Place place, String name, Traits traits) implements SchemaFact {}

    /**
     * A property became required or optional.
     *
     * @param place where
     * @param name its name
     * @param before what mattered about it
     * @param after what matters about it now
     */
    record PropertyRequirednessChanged(Place place, String name, Traits before, Traits after) implements SchemaFact {}

    /**
     * Undeclared members became allowed, refused, or bound to a schema.
     *
     * @param place where
     * @param before what was allowed
     * @param after what is allowed
     */
    record AdditionalPropertiesChanged(Place place, Openness before, Openness after) implements SchemaFact {}

    /**
     * Alternatives are offered for the first time, or no longer.
     *
     * @param place where
     * @param kind how the union is written
     * @param present whether there is a union now
     */
    record UnionPresenceChanged(Place place, UnionKind kind, boolean present) implements SchemaFact {}

    /**
     * A union has one member more.
     *
     * @param place where
     * @param kind how the union is written
     * @param member the member: {@code #/components/schemas/Name}, or its place and title
     */
    record MemberAdded(Place place, UnionKind kind, String member) implements SchemaFact {}

    /**
     * A union has one member less.
     *
     * @param place where
     * @param kind how the union is written
     * @param member the member: {@code #/components/schemas/Name}, or its place and title
     */
    record MemberRemoved(Place place, UnionKind kind, String member) implements SchemaFact {}

    /**
     * The discriminator was added, removed, or reads another property.
     *
     * @param place where
     * @param before the property that told members apart, null if none did
     * @param after the property that tells members apart, null if none does
     */
    record DiscriminatorChanged(
            Place place, @Nullable String before, @Nullable String after) implements SchemaFact {}

    /**
     * A discriminator value leads to another schema, or came or went on its own.
     *
     * @param place where
     * @param key the discriminator value
     * @param before the schema's JSON pointer, null if the value led nowhere
     * @param after the schema's JSON pointer, null if the value leads nowhere
     */
    record MappingChanged(
            Place place,
            String key,
            @Nullable String before,
            @Nullable String after) implements SchemaFact {}
}
