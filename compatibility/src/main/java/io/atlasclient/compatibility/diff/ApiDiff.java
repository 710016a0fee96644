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

import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.List;

/**
 * All that differs between two documents. The documents are neither changed nor copied.
 *
 * @param base the old document
 * @param revision the new document
 * @param changes what differs, by place in the new document
 * @param pairsCompared how many pairs of schemas were compared, which measures the work
 */
public record ApiDiff(SpecDocument base, SpecDocument revision, List<Change> changes, int pairsCompared) {

    /** Copies. */
    public ApiDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two documents.
     *
     * @param base the old document
     * @param revision the new document
     * @param settings how to compare them
     * @throws ProblemsException with every reference that leads nowhere
     */
    public static ApiDiff between(SpecDocument base, SpecDocument revision, DiffSettings settings) {
        return between(new ApiView(base), new ApiView(revision), settings);
    }

    /**
     * Compares two documents that are compared with others, too.
     *
     * @param base the old document
     * @param revision the new document
     * @param settings how to compare them
     * @throws ProblemsException with every reference that leads nowhere
     */
    public static ApiDiff between(ApiView base, ApiView revision, DiffSettings settings) {
        Documents documents = Documents.of(base, revision, settings);
        new PathsComparison(documents).compare();
        new WebhookComparison(documents).compare();
        new ComponentComparison(documents).compare();
        new SecuritySchemeComparison(documents).compare();
        SecurityComparison.ofDocuments(documents);
        new ServerComparison(documents.changes()::add)
                .compare(
                        documents.base().root().child("servers"),
                        documents.revision().root().child("servers"));
        documents.throwProblems();
        return new ApiDiff(
                base.document(),
                revision.document(),
                documents.changes().changes(),
                documents.pairs().compared());
    }
}
