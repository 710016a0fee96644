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

import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/** Two documents that are being compared, and what all comparisons share. */
record Documents(
        References base,
        References revision,
        SchemaPairs pairs,
        UnchangedParts unchanged,
        Reachability reachability,
        ChangeCollector changes,
        DiffSettings settings) {

    static Documents of(ApiView base, ApiView revision, DiffSettings settings) {
        References old = base.references();
        References now = revision.references();
        SchemaPairs pairs = new SchemaPairs(base, revision, settings.reading());
        ChangeCollector changes = new ChangeCollector();
        UnchangedParts unchanged = new UnchangedParts(old, now);
        Reachability reachability = new Reachability(pairs, unchanged, changes, settings.ways());
        return new Documents(old, now, pairs, unchanged, reachability, changes, settings);
    }

    boolean isTextual() {
        return settings.reading() == Reading.TEXTUAL;
    }

    /** Throws every reference that leads nowhere, as far as any was followed. */
    void throwProblems() {
        List<Problem> problems = new ArrayList<>(base.problems());
        problems.addAll(revision.problems());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }
}
