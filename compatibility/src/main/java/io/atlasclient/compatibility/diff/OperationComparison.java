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

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two operations as a whole. */
final class OperationComparison {
    private final Documents documents;
    private final OperationMatching.Match match;
    private final Place place;

    OperationComparison(Documents documents, OperationMatching.Match match) {
        this.documents = documents;
        this.match = match;
        this.place = Place.of(match.base().operation(), match.revision().operation());
    }

    void compare() {
        Endpoint before = match.base().endpoint();
        Endpoint after = match.revision().endpoint();
        if (match.isMoved()) {
            add(new OperationFact.OperationMoved(place, before.toString(), after.toString()));
        }
        if (!before.operationId().equals(after.operationId())) {
            add(new OperationFact.OperationIdChanged(
                    place, absentIfEmpty(before.operationId()), absentIfEmpty(after.operationId())));
        }
        before.tags().stream()
                .filter(tag -> !after.tags().contains(tag))
                .forEach(tag -> add(new OperationFact.TagRemoved(place, tag)));
        after.tags().stream()
                .filter(tag -> !before.tags().contains(tag))
                .forEach(tag -> add(new OperationFact.TagAdded(place, tag)));
        Lifecycle old = match.base().lifecycle(documents.base());
        Lifecycle now = match.revision().lifecycle(documents.revision());
        if (!Objects.equals(old, now)) {
            add(new OperationFact.LifecycleChanged(place, old, now));
        }
        security();
        new ParameterComparison(documents, match).compare();
        new ContentComparison(documents, match).compare();
    }

    private void security() {
        Map<String, String> before = match.base().security(documents.base());
        Map<String, String> after = match.revision().security(documents.revision());
        Place lists = new Place(
                before.values().iterator().next(), after.values().iterator().next());
        before.keySet().stream()
                .filter(alternative -> !after.containsKey(alternative))
                .forEach(alternative -> add(new OperationFact.SecurityRemoved(lists, alternative)));
        after.keySet().stream()
                .filter(alternative -> !before.containsKey(alternative))
                .forEach(alternative -> add(new OperationFact.SecurityAdded(lists, alternative)));
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private void add(Fact fact) {
        documents.changes().add(fact, match.revision().endpoint(), new Part.Whole());
    }
}
