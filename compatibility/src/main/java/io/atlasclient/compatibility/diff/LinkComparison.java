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

import io.atlasclient.compatibility.fact.ContentFact;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.JsonValues;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the links of two responses (OpenAPI 3.0.4, section 4.7.20). */
final class LinkComparison {
    private static final List<String> KEYWORDS =
            List.of("operationId", "operationRef", "parameters", "requestBody", "server");

    private final Documents documents;
    private final Consumer<Fact> facts;

    LinkComparison(Documents documents, Consumer<Fact> facts) {
        this.documents = documents;
        this.facts = facts;
    }

    void compare(Located before, Located after) {
        before.members().forEach((name, old) -> {
            if (after.child(name).exists()) {
                both(name, documents.base().resolve(old), documents.revision().resolve(after.child(name)));
            } else {
                facts.accept(new ContentFact.LinkRemoved(Place.of(old, after), name));
            }
        });
        after.members().forEach((name, now) -> {
            if (!before.child(name).exists()) {
                facts.accept(new ContentFact.LinkAdded(Place.of(before, now), name));
            }
        });
    }

    /** One link is one fact, whatever of it changed: leading elsewhere takes several keywords. */
    private void both(String name, Located before, Located after) {
        List<String> changed = KEYWORDS.stream()
                .filter(keyword -> !Objects.equals(value(before.child(keyword)), value(after.child(keyword))))
                .toList();
        if (changed.size() == 1) {
            Located old = before.child(changed.get(0));
            Located now = after.child(changed.get(0));
            facts.accept(new ContentFact.LinkChanged(Place.of(old, now), name, changed.get(0), value(old), value(now)));
        } else if (!changed.isEmpty()) {
            facts.accept(new ContentFact.LinkChanged(
                    Place.of(before, after),
                    name,
                    String.join(", ", changed),
                    values(changed, before),
                    values(changed, after)));
        }
    }

    private static @Nullable String values(List<String> keywords, Located link) {
        List<String> values = keywords.stream()
                .filter(keyword -> link.child(keyword).exists())
                .map(keyword -> keyword + ": " + value(link.child(keyword)))
                .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static @Nullable String value(Located value) {
        return value.exists() ? JsonValues.canonical(value.node()) : null;
    }
}
