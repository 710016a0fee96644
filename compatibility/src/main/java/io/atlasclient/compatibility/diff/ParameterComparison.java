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

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.ParameterFact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Serialization;
import io.atlasclient.compatibility.view.Lifecycle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the parameters of two operations. */
final class ParameterComparison {
    private final Scope scope;
    private final Documents documents;
    private final Map<String, ParameterView> olds;
    private final Map<String, ParameterView> news;

    ParameterComparison(Scope scope) {
        this.scope = scope;
        this.documents = scope.documents();
        this.olds = new TreeMap<>(scope.base().parameters());
        this.news = new TreeMap<>(scope.revision().parameters());
    }

    void compare() {
        List<String> shared = olds.keySet().stream().filter(news::containsKey).toList();
        shared.forEach(key -> both(olds.remove(key), news.remove(key)));
        if (!documents.isTextual()) {
            moved();
        }
        olds.values().forEach(this::removed);
        news.values().forEach(this::added);
    }

    /** A parameter of the same name that is sent elsewhere is the same one, if no other could be meant. */
    private void moved() {
        Renames.find(
                        olds,
                        news,
                        (before, after) ->
                                !before.in().equals(after.in()) && before.name().equalsIgnoreCase(after.name()))
                .forEach((old, now) -> {
                    ParameterView before = olds.remove(old);
                    ParameterView after = news.remove(now);
                    Place place = Place.of(
                            before.parameter().child("in"), after.parameter().child("in"));
                    add(
                            new ParameterFact.ParameterMoved(place, after.name(), before.in(), after.in()),
                            before.partBefore(after));
                    both(before, after);
                });
    }

    private void removed(ParameterView before) {
        Place place = Place.of(before.parameter(), scope.after("parameters"));
        add(
                new ParameterFact.ParameterRemoved(
                        place,
                        before.in(),
                        before.name(),
                        before.isRequired(),
                        before.hasDefault(documents.base()),
                        before.lifecycle()),
                before.part());
    }

    private void added(ParameterView after) {
        Place place = Place.of(scope.before("parameters"), after.parameter());
        add(
                new ParameterFact.ParameterAdded(
                        place,
                        after.in(),
                        after.name(),
                        after.isRequired(),
                        after.hasDefault(documents.revision()),
                        after.isAtPath()),
                after.part());
    }

    private void both(ParameterView before, ParameterView after) {
        if (documents.unchanged().isUnchanged(before.parameter(), after.parameter())) {
            return;
        }
        String in = after.in();
        String name = after.name();
        Part part = before.partBefore(after);
        if (before.isRequired() != after.isRequired()) {
            add(
                    new ParameterFact.ParameterRequirednessChanged(
                            place(before, after, "required"),
                            in,
                            name,
                            after.isRequired(),
                            after.hasDefault(documents.revision())),
                    part);
        }
        Lifecycle old = before.lifecycle();
        Lifecycle now = after.lifecycle();
        if (!old.equals(now)) {
            Place place = place(before, after, "deprecated");
            add(new ParameterFact.ParameterLifecycleChanged(place, in, name, old, now), part);
        }
        if (before.in().equals(in)) {
            serialization(before, after);
        }
        scope.schemas(part, before.schema(), after.schema());
    }

    private void serialization(ParameterView before, ParameterView after) {
        SerializationReader serialization = new SerializationReader(documents);
        Map<Serialization, String> written = serialization.read(before, documents.base());
        serialization.read(after, documents.revision()).forEach((keyword, value) -> {
            @Nullable String oldValue = written.get(keyword);
            if (oldValue != null && !oldValue.equals(value)) {
                Place place = place(before, after, keyword.keyword());
                add(
                        new ParameterFact.SerializationChanged(
                                place, after.in(), after.name(), keyword, oldValue, value),
                        before.partBefore(after));
            }
        });
    }

    private static Place place(ParameterView before, ParameterView after, String keyword) {
        return Place.of(before.parameter().child(keyword), after.parameter().child(keyword));
    }

    private void add(Fact fact, Part part) {
        scope.add(fact, part);
    }
}
