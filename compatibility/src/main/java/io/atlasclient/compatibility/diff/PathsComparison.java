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

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares the paths of two documents. */
final class PathsComparison {
    private final Documents documents;

    PathsComparison(Documents documents) {
        this.documents = documents;
    }

    void compare() {
        Located before = documents.base().root().child("paths");
        Located after = documents.revision().root().child("paths");
        List<OperationView> olds = operations(before, documents.base());
        List<OperationView> news = operations(after, documents.revision());
        OperationMatching matching =
                OperationMatching.of(olds, news, documents.settings().reading());
        DiffSettings settings = documents.settings();
        matching.added().stream().filter(settings::covers).forEach(operation -> added(before, operation));
        Set<String> paths =
                news.stream().map(operation -> operation.endpoint().path()).collect(Collectors.toSet());
        Consumer<OperationView> removal = operation ->
                removed(after, operation, !paths.contains(operation.endpoint().path()));
        matching.removed().stream().filter(settings::covers).forEach(removal);
        matching.matches().forEach(match -> {
            boolean isPromised = settings.covers(match.revision());
            if (settings.covers(match.base())) {
                if (isPromised) {
                    both(match);
                } else {
                    abandoned(match, removal);
                }
            } else if (isPromised) {
                added(before, match.revision());
            }
        });
    }

    private void both(OperationMatching.Match match) {
        if (documents.unchanged().isUnchanged(match.base(), match.revision())) {
            return;
        }
        Scope scope = scope(match);
        if (match.isMoved()) {
            moved(scope);
        }
        new OperationComparison(scope).compare();
    }

    /** What is no longer promised is told as such; elsewhere, it is gone from where it was promised. */
    private void abandoned(OperationMatching.Match match, Consumer<OperationView> removal) {
        if (match.isMoved()) {
            removal.accept(match.base());
        } else {
            new OperationComparison(scope(match)).lifecycle();
        }
    }

    private Scope scope(OperationMatching.Match match) {
        return new Scope(documents, match.base(), match.revision(), new HashSet<>());
    }

    private static List<OperationView> operations(Located paths, References references) {
        List<OperationView> operations = new ArrayList<>();
        paths.members()
                .forEach((path, item) -> operations.addAll(OperationView.of(Entry.OPERATION, path, item, references)));
        return operations;
    }

    private static void moved(Scope scope) {
        Place place = Place.of(scope.base().operation(), scope.revision().operation());
        scope.add(
                new OperationFact.OperationMoved(
                        place, scope.base().endpoint(), scope.revision().endpoint()),
                new Part.Whole());
    }

    private void added(Located oldPaths, OperationView operation) {
        Endpoint endpoint = operation.endpoint();
        Place place = Place.of(oldPaths.child(endpoint.path()), operation.operation());
        documents.changes().add(new OperationFact.OperationAdded(place, endpoint), endpoint);
    }

    private void removed(Located newPaths, OperationView operation, boolean wholePath) {
        Endpoint endpoint = operation.endpoint();
        Place place = Place.of(operation.operation(), newPaths.child(endpoint.path()));
        documents
                .changes()
                .add(
                        new OperationFact.OperationRemoved(
                                place, endpoint, wholePath, operation.lifecycle(documents.base())),
                        endpoint);
    }
}
