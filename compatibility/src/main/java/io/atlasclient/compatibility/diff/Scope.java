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
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import java.util.Set;

/**
 * An operation that both documents have, and where facts about it go.
 *
 * @param documents the documents
 * @param base the old operation
 * @param revision the new operation
 * @param callbacks the callbacks that were compared since an operation of a path, for callbacks may lead in circles
 */
record Scope(Documents documents, OperationView base, OperationView revision, Set<Place> callbacks) {

    void add(Fact fact, Part part) {
        documents.changes().add(fact, new Reach(revision.endpoint(), base.endpoint(), part, List.of(), false));
    }

    /** Compares two schemas of a part of the operation. */
    void schemas(Part part, Located before, Located after) {
        if (!documents.unchanged().isUnchanged(before, after)) {
            documents.reachability().report(this, part, documents.pairs().pair(before, after));
        }
    }

    Reach reach(Part part, Way way) {
        return new Reach(revision.endpoint(), base.endpoint(), part, way.steps(), way.hidden());
    }

    Located before(String keyword) {
        return base.operation().child(keyword);
    }

    Located after(String keyword) {
        return revision.operation().child(keyword);
    }
}
