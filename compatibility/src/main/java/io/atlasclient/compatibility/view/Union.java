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

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives that a schema offers.
 *
 * @param kind how they are offered
 * @param source where they are listed
 * @param members the alternatives in the order of the document
 */
public record Union(UnionKind kind, Sourced<String> source, List<Member> members) {

    /**
     * One alternative.
     *
     * @param schema where it is listed, a reference perhaps
     * @param target the JSON pointer of the schema itself
     * @param name the component schema's name if it is listed by reference, else null
     * @param title the schema's title, or null
     * @param isObject whether it describes objects
     * @param keys the discriminator values that map to it
     * @param number its place in the list, 1 for the first
     */
    public record Member(
            Located schema,
            String target,
            @Nullable String name,
            @Nullable String title,
            boolean isObject,
            SortedSet<String> keys,
            int number) {

        /** Returns the member as messages name it. */
        public String label() {
            if (name != null) {
                return "#/components/schemas/" + name;
            }
            return "subschema #" + number + (title == null ? "" : ": " + title);
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Member member
                            && isObject == member.isObject
                            && number == member.number
                            && schema.equals(member.schema)
                            && target.equals(member.target)
                            && Objects.equals(name, member.name)
                            && Objects.equals(title, member.title)
                            && keys.equals(member.keys));
        }

        @Override
        public int hashCode() {
            return 31 * target.hashCode() + number;
        }
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Union union
                        && kind == union.kind
                        && source.equals(union.source)
                        && members.equals(union.members));
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + members.hashCode();
    }
}
