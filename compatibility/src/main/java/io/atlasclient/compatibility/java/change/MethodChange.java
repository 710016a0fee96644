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
import java.util.EnumSet;
import java.util.Set;

/** A method that sends a request is not what it was. */
public sealed interface MethodChange extends JavaChange {

    /**
     * A method is gone, and no other sends its request.
     *
     * @param element the method
     * @param place the operation in the old document, and what is left around it in the new one
     */
    record Removed(String element, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "is gone";
        }
    }

    /**
     * A method has another name.
     *
     * @param element the method
     * @param after the method that sends its request now
     * @param place the operation in both documents
     */
    record Renamed(String element, String after, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "is called " + after;
        }
    }

    /**
     * A method is in another interface.
     *
     * @param element the method
     * @param after the method that sends its request now
     * @param place the operation in both documents
     */
    record Moved(String element, String after, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "moved to " + after;
        }
    }

    /**
     * A method, or an overload of it, takes other arguments.
     *
     * @param element the overload that is gone
     * @param after the overload that takes the place of the one that sends everything
     * @param place the operation in both documents
     */
    record ParametersChanged(String element, String after, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "became " + after;
        }
    }

    /**
     * The arguments of a method mean something else, though their types are the same: callers compile, run, and send
     * values under the wrong name.
     *
     * @param element the method
     * @param after the names of the parameters in the new order
     * @param place the operation in both documents
     */
    record ArgumentsReassigned(String element, String after, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "takes other values in the same places: " + after;
        }

        @Override
        public Set<Victim> victims() {
            return EnumSet.of(Victim.BEHAVIOUR);
        }
    }

    /**
     * A method returns another type.
     *
     * @param element the method
     * @param before the old type
     * @param after the new type
     * @param place the operation in both documents
     */
    record ResultChanged(String element, String before, String after, Place place) implements MethodChange {
        @Override
        public String outcome() {
            return "returns " + after + " instead of " + before;
        }
    }
}
