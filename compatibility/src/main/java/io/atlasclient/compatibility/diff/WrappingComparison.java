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

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Union;
import io.atlasclient.compatibility.view.UnionKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether an object became a union of objects, or the reverse. */
final class WrappingComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final PairContents contents;

    WrappingComparison(SchemaPairs pairs, SchemaPair pair, PairContents contents) {
        this.pairs = pairs;
        this.pair = pair;
        this.contents = contents;
    }

    /** Returns whether it is so; what else differs about types and parts is then the wrapping seen from another side. */
    boolean compare() {
        boolean wraps = isObject(pair.base());
        if (!wraps && !isObject(pair.revision())) {
            return false;
        }
        Optional<Union> union = union(wraps ? pair.revision() : pair.base());
        union.ifPresent(found -> tell(found, wraps));
        return union.isPresent();
    }

    private void tell(Union union, boolean wraps) {
        SchemaView object = wraps ? pair.base() : pair.revision();
        Optional<Union.Member> same = union.members().stream()
                .filter(member -> is(member, object) || pairs.areEqual(with(object, member, wraps)))
                .findFirst();
        same.ifPresent(member -> contents.edge(step(union, member), with(object, member, wraps)));
        Place place = wraps ? pair.place(null, union.source()) : pair.place(union.source(), null);
        contents.add(fact(union, place, wraps, same));
    }

    private SchemaPair with(SchemaView object, Union.Member member, boolean wraps) {
        return wraps ? pairs.pair(object(object), member.schema()) : pairs.pair(member.schema(), object(object));
    }

    /** Returns the object itself, which may be written as the only member of a union. */
    private static Located object(SchemaView schema) {
        boolean isInUnionOfOne = Stream.of(UnionKind.ONE_OF, UnionKind.ANY_OF)
                .anyMatch(kind -> schema.self().child(kind.keyword()).exists());
        boolean isMore = Stream.of("allOf", "properties")
                .anyMatch(keyword -> schema.self().child(keyword).exists());
        return isInUnionOfOne && !isMore && schema.branches().size() > 1
                ? schema.branches().get(1)
                : schema.self();
    }

    /** Returns whether a member is of the same name as a schema, or as what a union of one member stands for. */
    private static boolean is(Union.Member member, SchemaView schema) {
        return schema.branches().stream().anyMatch(branch -> branch.pointer().equals(member.target()));
    }

    private static Step step(Union union, Union.Member member) {
        return new Step.Member(union.kind(), member.label(), member.name() != null);
    }

    private static Fact fact(Union union, Place place, boolean wrapped, Optional<Union.Member> same) {
        return new UnionFact.WrappedInOneOf(
                place,
                union.kind(),
                wrapped,
                union.members().stream()
                        .filter(member -> wrapped || !same.equals(Optional.of(member)))
                        .map(Union.Member::label)
                        .toList(),
                same.isPresent());
    }

    private static boolean isObject(SchemaView view) {
        return view.unions().isEmpty() && !view.structure().properties().isEmpty();
    }

    /** Returns the union that a schema is, if it is nothing else. */
    private static Optional<Union> union(SchemaView view) {
        boolean isOnlyUnion = view.unions().size() == 1
                && view.structure().properties().isEmpty()
                && view.structure().items().isEmpty();
        return isOnlyUnion
                ? view.unions().stream()
                        .filter(union -> union.kind() != UnionKind.VARIANTS)
                        .filter(union -> union.members().stream().allMatch(Union.Member::isObject))
                        .findFirst()
                : Optional.empty();
    }
}
