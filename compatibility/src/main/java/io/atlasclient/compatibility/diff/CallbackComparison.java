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

import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the callbacks of two operations (OpenAPI 3.0.4, section 4.7.18). */
final class CallbackComparison {
    private final Scope scope;
    private final Documents documents;

    CallbackComparison(Scope scope) {
        this.scope = scope;
        this.documents = scope.documents();
    }

    void compare() {
        Located before = scope.before("callbacks");
        Located after = scope.after("callbacks");
        before.members().forEach((name, old) -> {
            Located now = after.child(name);
            if (now.exists()) {
                callback(
                        name,
                        documents.base().resolve(old),
                        documents.revision().resolve(now));
            } else if (isPromised(scope.base(), documents.base().resolve(old), documents.base())) {
                scope.add(new OperationFact.CallbackRemoved(Place.of(old, after), name), new Part.Whole());
            }
        });
        after.members().forEach((name, now) -> {
            boolean isNew = !before.child(name).exists();
            if (isNew && isPromised(scope.revision(), documents.revision().resolve(now), documents.revision())) {
                scope.add(new OperationFact.CallbackAdded(Place.of(before, now), name), new Part.Whole());
            }
        });
    }

    /** Returns whether something in a callback is stable enough to be compared. */
    private boolean isPromised(OperationView owner, Located callback, References references) {
        List<OperationView> operations = expressions(callback).values().stream()
                .flatMap(item -> views(owner, "", item, references).stream())
                .toList();
        return operations.isEmpty() || operations.stream().anyMatch(documents.settings()::covers);
    }

    private void callback(String name, Located before, Located after) {
        if (!scope.callbacks().add(Place.of(before, after))) {
            return;
        }
        Map<String, Located> olds = expressions(before);
        Map<String, Located> news = expressions(after);
        List<String> shared = olds.keySet().stream().filter(news::containsKey).toList();
        shared.forEach(expression -> items(name, expression, olds.remove(expression), news.remove(expression)));
        if (olds.size() == 1 && news.size() == 1) {
            Map.Entry<String, Located> old = olds.entrySet().iterator().next();
            Map.Entry<String, Located> now = news.entrySet().iterator().next();
            scope.add(
                    new OperationFact.CallbackExpressionChanged(
                            Place.of(old.getValue(), now.getValue()), name, old.getKey(), now.getKey()),
                    new Part.Whole());
            items(name, now.getKey(), old.getValue(), now.getValue());
        } else {
            olds.forEach((expression, item) -> items(name, expression, item, after.child(expression)));
            news.forEach((expression, item) -> items(name, expression, before.child(expression), item));
        }
    }

    private static Map<String, Located> expressions(Located callback) {
        Map<String, Located> expressions = new LinkedHashMap<>(callback.members());
        expressions.keySet().removeIf(expression -> expression.startsWith("x-") || expression.startsWith("$"));
        return expressions;
    }

    private void items(String name, String expression, Located before, Located after) {
        String address = name + " " + expression;
        new PathItemComparison(documents, scope.callbacks())
                .compare(
                        before,
                        after,
                        views(scope.base(), address, before, documents.base()),
                        views(scope.revision(), address, after, documents.revision()));
    }

    private static List<OperationView> views(OperationView owner, String address, Located item, References references) {
        return OperationView.of(Entry.CALLBACK, owner.endpoint().path() + " " + address, item, references);
    }
}
