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
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Union;
import io.atlasclient.compatibility.view.UnionKind;
import java.util.Optional;

/** Tells whether an object became a union of objects, or the reverse. */
final class WrappingComparison {
    private final SchemaPair pair;

    WrappingComparison(SchemaPair pair) {
        this.pair = pair;
    }

    Optional<Fact> fact() {
        if (isObject(pair.base())) {
            return union(pair.revision()).map(union -> fact(union, pair.place(null, union.source()), true));
        } else if (isObject(pair.revision())) {
            return union(pair.base()).map(union -> fact(union, pair.place(union.source(), null), false));
        }
        return Optional.empty();
    }

    private static Fact fact(Union union, Place place, boolean wrapped) {
        return new UnionFact.WrappedInOneOf(
                place,
                union.kind(),
                wrapped,
                union.members().stream().map(Union.Member::label).toList());
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
