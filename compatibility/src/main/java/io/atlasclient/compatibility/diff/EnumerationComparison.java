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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Enumeration;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the values that two schemas list. */
final class EnumerationComparison {
    private final SchemaPair pair;
    private final Enumeration base;
    private final Enumeration revision;
    private final List<Fact> facts = new ArrayList<>();

    EnumerationComparison(SchemaPair pair) {
        this.pair = pair;
        this.base = pair.base().values().enumeration();
        this.revision = pair.revision().values().enumeration();
    }

    List<Fact> facts() {
        @Nullable Sourced<Map<JsonNode, String>> before = base.values().orElse(null);
        @Nullable Sourced<Map<JsonNode, String>> after = revision.values().orElse(null);
        if (isConstant(base, revision) && isConstant(revision, base)) {
            constants();
        } else if (before != null && after != null) {
            values(before, after);
        } else if (before != null) {
            facts.add(presence(pair.place(before, null), false, before));
        } else if (after != null) {
            facts.add(presence(pair.place(null, after), true, after));
        }
        known();
        return facts;
    }

    /** Returns whether one side is a constant, or says nothing beside one. */
    private static boolean isConstant(Enumeration side, Enumeration other) {
        return side.constant().isPresent()
                || (side.values().isEmpty() && other.constant().isPresent());
    }

    private void constants() {
        @Nullable Sourced<JsonNode> before = base.constant().orElse(null);
        @Nullable Sourced<JsonNode> after = revision.constant().orElse(null);
        @Nullable JsonNode old = before == null ? null : before.value();
        @Nullable JsonNode now = after == null ? null : after.value();
        if (!Objects.equals(old, now)) {
            facts.add(new ValueFact.ConstChanged(pair.place(before, after), old, now));
        }
    }

    private static Fact presence(Place place, boolean present, Sourced<Map<JsonNode, String>> values) {
        return new ValueFact.EnumPresenceChanged(
                place, present, List.copyOf(values.value().keySet()));
    }

    private void values(Sourced<Map<JsonNode, String>> before, Sourced<Map<JsonNode, String>> after) {
        Map<JsonNode, String> removed = without(before, after);
        Map<JsonNode, String> added = without(after, before);
        if (pair.reading() == Reading.SEMANTIC) {
            cases(removed, added);
        }
        removed.forEach((value, pointer) ->
                facts.add(new ValueFact.EnumValueRemoved(new Place(pointer, after.pointer()), value, base.open())));
        added.forEach((value, pointer) ->
                facts.add(new ValueFact.EnumValueAdded(new Place(before.pointer(), pointer), value, revision.open())));
    }

    private static Map<JsonNode, String> without(
            Sourced<Map<JsonNode, String>> minuend, Sourced<Map<JsonNode, String>> subtrahend) {
        Map<JsonNode, String> rest = new LinkedHashMap<>(minuend.value());
        rest.keySet().removeAll(subtrahend.value().keySet());
        return rest;
    }

    private void cases(Map<JsonNode, String> removed, Map<JsonNode, String> added) {
        Renames.find(texts(removed), texts(added), String::equalsIgnoreCase).forEach((old, now) -> {
            Place place = new Place(
                    Objects.requireNonNull(removed.remove(TextNode.valueOf(old))),
                    Objects.requireNonNull(added.remove(TextNode.valueOf(now))));
            facts.add(new ValueFact.EnumValueCaseChanged(place, old, now));
        });
    }

    private static Map<String, String> texts(Map<JsonNode, String> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(JsonNode::isTextual)
                .forEach(value -> texts.put(value.asText(), value.asText()));
        return texts;
    }

    /** A value that both lists have is told with the one that refuses others. */
    private void known() {
        Sourced<Map<JsonNode, String>> before = base.known();
        Sourced<Map<JsonNode, String>> after = revision.known();
        Set<JsonNode> told = new HashSet<>();
        facts.forEach(fact -> {
            if (fact instanceof ValueFact.EnumValueAdded added) {
                told.add(added.value());
            } else if (fact instanceof ValueFact.EnumValueRemoved removed) {
                told.add(removed.value());
            }
        });
        Map<JsonNode, String> gone = without(before, after);
        Map<JsonNode, String> come = without(after, before);
        gone.keySet().removeAll(told);
        come.keySet().removeAll(told);
        gone.forEach((value, pointer) ->
                facts.add(new ValueFact.ExtensibleEnumValueRemoved(new Place(pointer, after.pointer()), value)));
        come.forEach((value, pointer) ->
                facts.add(new ValueFact.ExtensibleEnumValueAdded(new Place(before.pointer(), pointer), value)));
    }
}
