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
import io.atlasclient.compatibility.view.UnionKind;
import org.jspecify.annotations.Nullable;

/** One step from a schema into a part of it. */
public sealed interface Step {

    /** Returns the step as one or two names of a path. */
    String text();

    /**
     * Into a property.
     *
     * @param name its name
     * @param before what mattered about it
     * @param after what matters about it
     */
    record Property(String name, Traits before, Traits after) implements Step {
        @Override
        public String text() {
            return name;
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Property property
                            && name.equals(property.name)
                            && before.equals(property.before)
                            && after.equals(property.after));
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** Into the elements of an array. */
    record Items() implements Step {
        @Override
        public String text() {
            return "items";
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Items;
        }

        @Override
        public int hashCode() {
            return 2;
        }
    }

    /** Into the members that are not declared. */
    record Additional() implements Step {
        @Override
        public String text() {
            return "additionalProperties";
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Additional;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }

    /**
     * Into a condition that is a schema.
     *
     * @param applicator the keyword
     * @param key the property, pattern or index it is for; empty if it is for the whole value
     */
    record Subschema(Applicator applicator, String key) implements Step {
        @Override
        public String text() {
            return key.isEmpty() ? applicator.keyword() : applicator.keyword() + "/" + key;
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Subschema subschema
                            && applicator == subschema.applicator
                            && key.equals(subschema.key));
        }

        @Override
        public int hashCode() {
            return 31 * applicator.hashCode() + key.hashCode();
        }
    }

    /**
     * Into a member of a union.
     *
     * @param kind how the union is written
     * @param label the member, as messages name it
     * @param named whether the member is a component schema
     */
    record Member(UnionKind kind, String label, boolean named) implements Step {
        @Override
        public String text() {
            return kind.keyword() + "[" + label + "]";
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Member member
                            && kind == member.kind
                            && named == member.named
                            && label.equals(member.label));
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + label.hashCode();
        }
    }
}
