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
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the names that two documents give their schemas, and the version they give themselves. */
final class ComponentComparison {
    private final Documents documents;
    private final Located before;
    private final Located after;

    ComponentComparison(Documents documents) {
        this.documents = documents;
        this.before = documents.base().root().child("components").child("schemas");
        this.after = documents.revision().root().child("components").child("schemas");
    }

    void compare() {
        version();
        Map<String, Located> removed = without(before, after);
        Map<String, Located> added = without(after, before);
        if (!documents.isTextual()) {
            renamed(removed, added);
        }
        removed.forEach((name, schema) -> add(new DocumentFact.ComponentSchemaRemoved(Place.of(schema, after), name)));
        added.forEach((name, schema) -> add(new DocumentFact.ComponentSchemaAdded(Place.of(before, schema), name)));
    }

    private void version() {
        Located old = documents.base().root().child("info").child("version");
        Located now = documents.revision().root().child("info").child("version");
        if (!old.node().asText().equals(now.node().asText())) {
            add(new DocumentFact.InfoVersionChanged(
                    Place.of(old, now), old.node().asText(), now.node().asText()));
        }
    }

    private static Map<String, Located> without(Located minuend, Located subtrahend) {
        Map<String, Located> rest = new LinkedHashMap<>(minuend.members());
        rest.keySet().removeIf(name -> subtrahend.child(name).exists());
        return rest;
    }

    private void renamed(Map<String, Located> removed, Map<String, Located> added) {
        Renames.find(removed, added, documents.pairs()::areEqual).forEach((old, now) -> {
            Place place = Place.of(removed.remove(old), added.remove(now));
            add(new DocumentFact.ComponentSchemaRenamed(place, old, now));
        });
    }

    private void add(Fact fact) {
        documents.changes().add(fact);
    }
}
