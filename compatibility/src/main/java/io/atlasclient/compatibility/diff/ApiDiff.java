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

import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that differs between two documents. The documents are neither changed nor copied.
 *
 * @param base the old document
 * @param revision the new document
 * @param changes what differs, by place in the new document
 */
public record ApiDiff(SpecDocument base, SpecDocument revision, List<Change> changes) {

    /**
     * Compares two documents.
     *
     * @param base the old document
     * @param revision the new document
     * @param settings how to compare them
     * @throws ProblemsException with every reference that leads nowhere
     */
    public static ApiDiff between(SpecDocument base, SpecDocument revision, DiffSettings settings) {
        References old = new References(base);
        References now = new References(revision);
        SchemaPairs pairs = new SchemaPairs(old, now, settings.reading());
        ChangeCollector changes = new ChangeCollector();
        Documents documents =
                new Documents(old, now, pairs, new Reachability(pairs, changes, settings.ways()), changes);
        List<OperationView> oldOperations = OperationView.all(old);
        List<OperationView> newOperations = OperationView.all(now);
        OperationMatching matching = OperationMatching.of(oldOperations, newOperations, settings.reading());
        matching.matches().forEach(match -> new OperationComparison(documents, match).compare());
        added(matching, old, changes);
        removed(matching, newOperations, old, now, changes);
        components(old, now, changes);
        List<Problem> problems = new ArrayList<>(old.problems());
        problems.addAll(now.problems());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new ApiDiff(base, revision, changes.changes());
    }

    private static void added(OperationMatching matching, References base, ChangeCollector changes) {
        for (OperationView operation : matching.added()) {
            Place place =
                    new Place(nearest(base, operation), operation.operation().pointer());
            Endpoint endpoint = operation.endpoint();
            changes.add(new OperationFact.OperationAdded(place, endpoint.toString()), endpoint, new Part.Whole());
        }
    }

    private static void removed(
            OperationMatching matching,
            List<OperationView> newOperations,
            References base,
            References revision,
            ChangeCollector changes) {
        Set<String> paths = newOperations.stream()
                .map(operation -> operation.endpoint().path())
                .collect(Collectors.toSet());
        for (OperationView operation : matching.removed()) {
            Place place = new Place(operation.operation().pointer(), nearest(revision, operation));
            Endpoint endpoint = operation.endpoint();
            boolean wholePath = !paths.contains(endpoint.path());
            changes.add(
                    new OperationFact.OperationRemoved(
                            place, endpoint.toString(), wholePath, operation.lifecycle(base)),
                    endpoint,
                    new Part.Whole());
        }
    }

    /** What one document lacks is placed at its path, or at all paths if it lacks the path too. */
    private static String nearest(References document, OperationView operation) {
        Located paths = document.root().child("paths");
        Located path = paths.child(operation.endpoint().path());
        return path.exists() ? path.pointer() : paths.pointer();
    }

    private static void components(References base, References revision, ChangeCollector changes) {
        Located old = base.root().child("components").child("schemas");
        Located now = revision.root().child("components").child("schemas");
        old.members().forEach((name, schema) -> {
            if (!now.child(name).exists()) {
                Place place = Place.of(schema, now);
                changes.add(new OperationFact.ComponentSchemaRemoved(place, name));
            }
        });
        now.members().forEach((name, schema) -> {
            if (!old.child(name).exists()) {
                Place place = Place.of(old, schema);
                changes.add(new OperationFact.ComponentSchemaAdded(place, name));
            }
        });
    }
}
