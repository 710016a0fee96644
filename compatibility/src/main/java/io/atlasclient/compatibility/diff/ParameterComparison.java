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

import io.atlasclient.compatibility.view.Located;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the parameters of two operations. */
final class ParameterComparison {
    private final Documents documents;
    private final OperationMatching.Match match;

    ParameterComparison(Documents documents, OperationMatching.Match match) {
        this.documents = documents;
        this.match = match;
    }

    void compare() {
        Map<String, Located> olds = match.base().parameters();
        Map<String, Located> news = match.revision().parameters();
        olds.forEach((key, before) -> {
            @Nullable Located after = news.get(key);
            if (after == null) {
                removed(before);
            } else {
                both(before, after);
            }
        });
        news.forEach((key, after) -> {
            if (!olds.containsKey(key)) {
                added(after);
            }
        });
    }

    private void removed(Located before) {
        Place place = Place.of(before, match.revision().operation().child("parameters"));
        boolean hasDefault = documents
                .base()
                .resolve(before.child("schema"))
                .child("default")
                .exists();
        add(
                new ParameterFact.ParameterRemoved(
                        place, in(before), name(before), before.flag("required"), hasDefault, lifecycle(before)),
                before);
    }

    private void added(Located after) {
        Place place = Place.of(match.base().operation().child("parameters"), after);
        boolean hasDefault = documents
                .revision()
                .resolve(after.child("schema"))
                .child("default")
                .exists();
        add(new ParameterFact.ParameterAdded(place, in(after), name(after), after.flag("required"), hasDefault), after);
    }

    private void both(Located before, Located after) {
        Place place = Place.of(before, after);
        boolean required = after.flag("required");
        if (before.flag("required") != required) {
            add(new ParameterFact.ParameterRequirednessChanged(place, name(after), required), after);
        }
        Lifecycle old = lifecycle(before);
        Lifecycle now = lifecycle(after);
        if (!old.equals(now)) {
            add(new ParameterFact.ParameterLifecycleChanged(place, name(after), old, now), after);
        }
        for (String keyword : new String[] {"style", "explode", "allowReserved", "allowEmptyValue", "content"}) {
            String oldValue = effective(before, keyword);
            String newValue = effective(after, keyword);
            if (!oldValue.equals(newValue)) {
                add(new ParameterFact.SerializationChanged(place, name(after), keyword, oldValue, newValue), after);
            }
        }
        documents
                .reachability()
                .report(endpoint(), part(after), documents.pairs().pair(schema(before), schema(after)));
    }

    /** OpenAPI 3.0.4, section 4.7.12: the style depends on where the parameter is sent, explode on the style. */
    private static String effective(Located parameter, String keyword) {
        Optional<String> style = parameter.text("style");
        String in = in(parameter);
        String effectiveStyle = style.orElse(in.equals("query") || in.equals("cookie") ? "form" : "simple");
        return switch (keyword) {
            case "style" -> effectiveStyle;
            case "explode" ->
                Boolean.toString(parameter.node().path("explode").asBoolean(effectiveStyle.equals("form")));
            case "content" ->
                parameter.child("content").members().keySet().stream()
                        .findFirst()
                        .orElse("");
            default -> Boolean.toString(parameter.flag(keyword));
        };
    }

    private static Located schema(Located parameter) {
        return Stream.concat(
                        parameter.child("content").members().values().stream().map(content -> content.child("schema")),
                        Stream.of(parameter.child("schema")))
                .findFirst()
                .orElse(parameter);
    }

    private static Lifecycle lifecycle(Located parameter) {
        return Lifecycle.of(parameter, Stream.empty());
    }

    private static String in(Located parameter) {
        return parameter.text("in").orElse("");
    }

    private static String name(Located parameter) {
        return parameter.text("name").orElse("");
    }

    private static Part part(Located parameter) {
        return new Part.Parameter(in(parameter), name(parameter));
    }

    private Endpoint endpoint() {
        return match.revision().endpoint();
    }

    private void add(Fact fact, Located parameter) {
        documents.changes().add(fact, endpoint(), part(parameter));
    }
}
