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

import io.atlasclient.compatibility.view.Applicator;
import io.atlasclient.compatibility.view.Openness;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs about the parts that a schema describes.
 */
public sealed interface StructureFact extends SchemaFact {

    /**
     * A property is new. What belongs to it is not told.
     *
     * @param place where
     * @param name its name
     * @param traits what matters about it
     * @param others what the old document allowed under that name
     */
    record PropertyAdded(Place place, String name, Traits traits, Openness others) implements StructureFact {}

    /**
     * A property is gone. What belonged to it is not told.
     *
     * @param place where
     * @param name its name
     * @param traits what mattered about it
     * @param others what the new document allows under that name
     */
    record PropertyRemoved(Place place, String name, Traits traits, Openness others) implements StructureFact {}

    /**
     * A property has another name and equal content; no other property could be meant.
     *
     * @param place where
     * @param before the old name
     * @param after the new name
     * @param oldTraits what mattered about it
     * @param newTraits what matters about it now
     */
    record PropertyRenamed(Place place, String before, String after, Traits oldTraits, Traits newTraits)
            implements StructureFact {}

    /**
     * A property became required or optional.
     *
     * @param place where
     * @param name its name
     * @param before what mattered about it
     * @param after what matters about it now
     */
    record PropertyRequirednessChanged(Place place, String name, Traits before, Traits after)
            implements StructureFact {}

    /**
     * Undeclared members became allowed, refused, or bound to a schema.
     *
     * @param place where
     * @param before what was allowed
     * @param after what is allowed
     */
    record AdditionalPropertiesChanged(Place place, Openness before, Openness after) implements StructureFact {}

    /**
     * A condition that is a schema is new. What it says is not told.
     *
     * @param place where
     * @param applicator the keyword
     * @param key the property, pattern or index it is for; empty if it is for the whole value
     */
    record SubschemaAdded(Place place, Applicator applicator, String key) implements StructureFact {}

    /**
     * A condition that is a schema is gone. What it said is not told.
     *
     * @param place where
     * @param applicator the keyword
     * @param key the property, pattern or index it was for; empty if it was for the whole value
     */
    record SubschemaRemoved(Place place, Applicator applicator, String key) implements StructureFact {}

    /**
     * A condition changed whose effect on the whole value cannot be told.
     *
     * @param place where
     * @param applicator the keyword
     * @param key the property, pattern or index it is for; empty if it is for the whole value
     */
    record SubschemaChanged(Place place, Applicator applicator, String key) implements StructureFact {

        @Override
        public Optional<String> undecided() {
            return Optional.of("What the change of '" + applicator.keyword() + "' allows or refuses cannot be told.");
        }
    }

    /**
     * Other properties must be present if a property is ({@code dependentRequired}).
     *
     * @param place where
     * @param property the property
     * @param before the others that had to be present, null if the property was not listed
     * @param after the others that must be present, null if the property is not listed
     */
    record DependentRequiredChanged(
            Place place,
            String property,
            @Nullable List<String> before,
            @Nullable List<String> after) implements StructureFact {}
}
