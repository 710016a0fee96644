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

import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what callbacks and webhooks hold: two path items, whose operations stand for each other by method. */
final class PathItemComparison {
    private final Documents documents;
    private final Set<Place> callbacks;

    PathItemComparison(Documents documents, Set<Place> callbacks) {
        this.documents = documents;
        this.callbacks = callbacks;
    }

    /** Compares two path items, each of which may be missing. */
    void compare(Located before, Located after, List<OperationView> olds, List<OperationView> news) {
        Map<String, OperationView> oldByMethod = byMethod(olds);
        Map<String, OperationView> newByMethod = byMethod(news);
        oldByMethod.forEach((method, old) -> {
            @Nullable OperationView now = newByMethod.get(method);
            if (now != null) {
                both(before, old, now);
            } else if (documents.settings().covers(old)) {
                Place place = Place.of(old.operation(), after);
                documents
                        .changes()
                        .add(
                                new OperationFact.OperationRemoved(
                                        place, old.endpoint(), news.isEmpty(), old.lifecycle(documents.base())),
                                old.endpoint());
            }
        });
        newByMethod.forEach((method, now) -> {
            if (!oldByMethod.containsKey(method) && documents.settings().covers(now)) {
                added(before, now);
            }
        });
    }

    private void both(Located before, OperationView old, OperationView now) {
        boolean isPromised = documents.settings().covers(now);
        OperationComparison comparison = new OperationComparison(new Scope(documents, old, now, callbacks));
        if (documents.settings().covers(old)) {
            if (isPromised) {
                comparison.compare();
            } else {
                comparison.lifecycle();
            }
        } else if (isPromised) {
            added(before, now);
        }
    }

    private void added(Located before, OperationView now) {
        Place place = Place.of(before, now.operation());
        documents.changes().add(new OperationFact.OperationAdded(place, now.endpoint()), now.endpoint());
    }

    private static Map<String, OperationView> byMethod(List<OperationView> operations) {
        Map<String, OperationView> methods = new TreeMap<>();
        operations.forEach(operation -> methods.put(operation.endpoint().method(), operation));
        return methods;
    }
}
