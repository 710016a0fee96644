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

import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.SchemaView;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the branches of two {@code allOf} where nothing, or nothing certain, follows from one of them. */
final class AllOfComparison {
    private final SchemaPair pair;
    private final PairContents contents;

    AllOfComparison(SchemaPair pair, PairContents contents) {
        this.pair = pair;
        this.contents = contents;
    }

    void compare() {
        if (pair.base().parents().isEmpty() && pair.revision().parents().isEmpty()) {
            return;
        }
        Map<String, SchemaView.Parent> before = byLabel(pair.base());
        Map<String, SchemaView.Parent> after = byLabel(pair.revision());
        before.forEach((label, parent) -> {
            if (!after.containsKey(label) && isTold(parent, pair.base())) {
                contents.add(new UnionFact.AllOfMemberRemoved(
                        pair.place(parent.source(), null), label, parent.annotationOnly()));
            }
        });
        after.forEach((label, parent) -> {
            if (!before.containsKey(label) && isTold(parent, pair.revision())) {
                contents.add(new UnionFact.AllOfMemberAdded(
                        pair.place(null, parent.source()), label, parent.annotationOnly()));
            }
        });
    }

    private static boolean isTold(SchemaView.Parent parent, SchemaView view) {
        return parent.annotationOnly() || view.values().hasConflict();
    }

    private static Map<String, SchemaView.Parent> byLabel(SchemaView view) {
        Map<String, SchemaView.Parent> parents = new LinkedHashMap<>();
        view.parents().forEach(parent -> parents.putIfAbsent(parent.label(), parent));
        return parents;
    }
}
