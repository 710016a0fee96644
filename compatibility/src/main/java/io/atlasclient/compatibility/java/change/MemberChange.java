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

/** A member of a class that is still there is not what it was. */
public sealed interface MemberChange extends JavaChange {

    /**
     * An accessor or a method of a builder is gone.
     *
     * @param element the method
     * @param place the property or parameter in the old document, and what is left around it in the new one
     */
    record Removed(String element, Place place) implements MemberChange {
        @Override
        public String outcome() {
            return "is gone";
        }
    }

    /**
     * A sealed interface lost an accessor that its variants may still have.
     *
     * @param element the accessor
     * @param union the sealed interface
     * @param property the name of the property in the documents
     * @param place the property in the old document, the union in the new one
     */
    record UnionAccessorRemoved(String element, String union, String property, Place place) implements MemberChange {
        @Override
        public String outcome() {
            return "is gone";
        }
    }

    /**
     * An accessor returns another type, or a method of a builder takes one.
     *
     * @param element the method as it was
     * @param before the old type
     * @param after the new type
     * @param place the property or parameter in both documents
     */
    record Retyped(String element, String before, String after, Place place) implements MemberChange {
        @Override
        public String outcome() {
            return (element.contains(".Builder.") ? "takes " : "returns ") + after + " instead of " + before;
        }
    }

    /**
     * An enum lost a constant.
     *
     * @param element the constant
     * @param value its value
     * @param place the enum in both documents
     */
    record ConstantRemoved(String element, String value, Place place) implements MemberChange {
        @Override
        public String outcome() {
            return "is gone";
        }
    }

    /**
     * A name stands for something else: callers compile, run, and read or send other values.
     *
     * @param element the method or constant
     * @param before the property or value that it was for
     * @param after the property or value that it is for
     * @param place the property or enum in both documents
     */
    record Reassigned(String element, String before, String after, Place place) implements MemberChange {
        @Override
        public String outcome() {
            return "is for '" + after + "' instead of '" + before + "'";
        }

        @Override
        public Set<Victim> victims() {
            return EnumSet.of(Victim.BEHAVIOUR);
        }
    }
}
