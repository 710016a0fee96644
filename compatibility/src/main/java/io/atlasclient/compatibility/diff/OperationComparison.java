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
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import org.jspecify.annotations.Nullable;

/** Compares two operations. */
final class OperationComparison {
    private final Scope scope;
    private final Place place;

    OperationComparison(Scope scope) {
        this.scope = scope;
        this.place = Place.of(scope.base().operation(), scope.revision().operation());
    }

    void compare() {
        names();
        lifecycle();
        SecurityComparison.ofOperations(scope);
        servers();
        new ParameterComparison(scope).compare();
        new BodyComparison(scope).compare();
        new ResponseComparison(scope).compare();
        new CallbackComparison(scope).compare();
    }

    private void names() {
        Endpoint before = scope.base().endpoint();
        Endpoint after = scope.revision().endpoint();
        if (!before.operationId().equals(after.operationId())) {
            Place ids = Place.of(scope.before("operationId"), scope.after("operationId"));
            add(new OperationFact.OperationIdChanged(
                    ids, absentIfEmpty(before.operationId()), absentIfEmpty(after.operationId())));
        }
        Place tags = Place.of(scope.before("tags"), scope.after("tags"));
        before.tags().stream()
                .filter(tag -> !after.tags().contains(tag))
                .forEach(tag -> add(new OperationFact.TagRemoved(tags, tag)));
        after.tags().stream()
                .filter(tag -> !before.tags().contains(tag))
                .forEach(tag -> add(new OperationFact.TagAdded(tags, tag)));
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Compares what is announced of the operation itself. */
    void lifecycle() {
        Lifecycle old = scope.base().lifecycle(scope.documents().base());
        Lifecycle now = scope.revision().lifecycle(scope.documents().revision());
        if (!old.equals(now)) {
            add(new OperationFact.LifecycleChanged(place, old, now));
        }
    }

    /** Servers of documents are compared once, by themselves. */
    private void servers() {
        Located before = scope.base().servers();
        Located after = scope.revision().servers();
        if (before.exists() || after.exists()) {
            References base = scope.documents().base();
            References revision = scope.documents().revision();
            new ServerComparison(this::add)
                    .compare(
                            before.exists() ? before : base.root().child("servers"),
                            after.exists() ? after : revision.root().child("servers"));
        }
    }

    private void add(Fact fact) {
        scope.add(fact, new Part.Whole());
    }
}
