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
package io.atlasclient.compatibility.java.change;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.java.surface.SurfaceType.Kind;
import java.util.EnumSet;
import java.util.Set;

/** A class is not what it was. */
public sealed interface TypeChange extends JavaChange {

    /**
     * A class is gone.
     *
     * @param element the class
     * @param place the schema in the old document, and what is left around it in the new one
     */
    record Removed(String element, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "is gone";
        }
    }

    /**
     * A class has another name; elsewhere the new name is not reported again.
     *
     * @param element the old class
     * @param after the new class
     * @param place the schema in both documents
     */
    record Renamed(String element, String after, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "is called " + after;
        }
    }

    /**
     * A class became an interface, or the like: none of its members is compared.
     *
     * @param element the class
     * @param before what it was
     * @param after what it is
     * @param place the schema in both documents
     */
    record KindChanged(String element, Kind before, Kind after, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "is " + after.words() + " instead of " + before.words();
        }
    }

    /**
     * A sealed interface permits one more class: a {@code switch} without {@code default} does not compile, and compiled
     * ones fail when they meet the new class (JLS 14.11.3).
     *
     * @param element the sealed interface
     * @param variant the new class
     * @param place the union in both documents
     */
    record VariantAdded(String element, String variant, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "also permits " + variant;
        }
    }

    /**
     * A class does not implement an interface any more.
     *
     * @param element the class
     * @param supertype the interface
     * @param isOfRuntime whether the runtime has the interface, such as {@code Page}
     * @param place the union in both documents; the schema of the class if the interface is of the runtime
     */
    record SupertypeRemoved(String element, String supertype, boolean isOfRuntime, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "is no longer a " + supertype;
        }
    }

    /**
     * A builder asks for one more property: {@code build()} throws where it did not.
     *
     * @param element the method of the builder that callers have to call now
     * @param property the name of the property in the documents
     * @param place the property in both documents
     */
    record RequirementAdded(String element, String property, Place place) implements TypeChange {
        @Override
        public String outcome() {
            return "must be called";
        }

        @Override
        public Set<Victim> victims() {
            return EnumSet.of(Victim.BINARY);
        }
    }
}
