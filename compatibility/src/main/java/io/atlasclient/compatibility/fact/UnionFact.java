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

import io.atlasclient.compatibility.view.UnionKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs about the alternatives that a schema offers.
 */
public sealed interface UnionFact extends SchemaFact {

    /**
     * Alternatives are offered for the first time, or no longer.
     *
     * @param place where
     * @param kind how the union is written
     * @param present whether there is a union now
     * @param members the members of the union
     */
    record UnionPresenceChanged(Place place, UnionKind kind, boolean present, List<String> members)
            implements UnionFact {}

    /**
     * An object became a union of objects, or the reverse.
     *
     * @param place where
     * @param kind how the union is written
     * @param wrapped whether it is a union now
     * @param members the members of the union; of one that is gone, those that are not the object
     * @param isMember whether the object is a member of the union
     */
    record WrappedInOneOf(Place place, UnionKind kind, boolean wrapped, List<String> members, boolean isMember)
            implements UnionFact {}

    /**
     * A union has one member more. What belongs to it is not told.
     *
     * @param place where
     * @param kind how the union is written
     * @param member the member: {@code #/components/schemas/Name}, or its number and title
     * @param keys the discriminator values that map to it
     */
    record MemberAdded(Place place, UnionKind kind, String member, SortedSet<String> keys) implements UnionFact {}

    /**
     * A union has one member less. What belonged to it is not told.
     *
     * @param place where
     * @param kind how the union is written
     * @param member the member: {@code #/components/schemas/Name}, or its number and title
     * @param keys the discriminator values that mapped to it
     */
    record MemberRemoved(Place place, UnionKind kind, String member, SortedSet<String> keys) implements UnionFact {}

    /**
     * The discriminator was added, removed, or reads another property.
     *
     * @param place where
     * @param before the property that told members apart, null if none did
     * @param after the property that tells members apart, null if none does
     */
    record DiscriminatorChanged(
            Place place, @Nullable String before, @Nullable String after) implements UnionFact {}

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
            @Nullable String after) implements UnionFact {}

    /**
     * A branch of {@code allOf} is new that nothing or nothing certain follows from.
     *
     * @param place where
     * @param member the member: {@code #/components/schemas/Name}, or its number and title
     * @param annotationOnly whether it says nothing about values; else merging it is undecided
     */
    record AllOfMemberAdded(Place place, String member, boolean annotationOnly) implements UnionFact {

        @Override
        public Optional<String> undecided() {
            return annotationOnly ? Optional.empty() : Optional.of("The branches of 'allOf' contradict each other.");
        }
    }

    /**
     * A branch of {@code allOf} is gone that nothing or nothing certain followed from.
     *
     * @param place where
     * @param member the member: {@code #/components/schemas/Name}, or its number and title
     * @param annotationOnly whether it said nothing about values; else merging it was undecided
     */
    record AllOfMemberRemoved(Place place, String member, boolean annotationOnly) implements UnionFact {

        @Override
        public Optional<String> undecided() {
            return annotationOnly ? Optional.empty() : Optional.of("The branches of 'allOf' contradict each other.");
        }
    }
}
