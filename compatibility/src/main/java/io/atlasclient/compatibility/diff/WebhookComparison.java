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

import io.atlasclient.compatibility.fact.DocumentFact;
import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import java.util.HashSet;
import java.util.List;

/** Compares the webhooks of two documents (OpenAPI 3.1.1, section 4.8.1). */
final class WebhookComparison {
    private final Documents documents;

    WebhookComparison(Documents documents) {
        this.documents = documents;
    }

    void compare() {
        Located before = documents.base().root().child("webhooks");
        Located after = documents.revision().root().child("webhooks");
        before.members().forEach((name, item) -> {
            Located now = after.child(name);
            if (now.exists()) {
                new PathItemComparison(documents, new HashSet<>())
                        .compare(
                                item,
                                now,
                                OperationView.of(Entry.WEBHOOK, name, item, documents.base()),
                                OperationView.of(Entry.WEBHOOK, name, now, documents.revision()));
            } else {
                Fact removed = new DocumentFact.WebhookRemoved(Place.of(item, after), name);
                reaching(removed, OperationView.of(Entry.WEBHOOK, name, item, documents.base()));
            }
        });
        after.members().forEach((name, item) -> {
            if (!before.child(name).exists()) {
                Fact added = new DocumentFact.WebhookAdded(Place.of(before, item), name);
                reaching(added, OperationView.of(Entry.WEBHOOK, name, item, documents.revision()));
            }
        });
    }

    private void reaching(Fact fact, List<OperationView> operations) {
        List<OperationView> promised =
                operations.stream().filter(documents.settings()::covers).toList();
        if (!operations.isEmpty() && promised.isEmpty()) {
            return;
        }
        documents.changes().add(fact);
        promised.forEach(operation -> documents.changes().add(fact, operation.endpoint()));
    }
}
