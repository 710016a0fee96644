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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.diff.ParameterFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges parameters that come, go, must be sent, or are written in another way. */
final class Parameters {
    private Parameters() {}

    private static final Map<String, String> WRITTEN = Map.of(
            "style", "request-parameter-style-changed",
            "explode", "request-parameter-explode-changed",
            "content", "request-parameter-serialization-changed");

    static List<Verdict> added(ParameterFact.ParameterAdded fact, Sighting sighting) {
        return List.of(of(addedRule(fact), fact.in(), fact.name()));
    }

    private static String addedRule(ParameterFact.ParameterAdded fact) {
        if (fact.in().equals("path")) {
            return "new-request-path-parameter";
        }
        if (isShared(fact.place().revision())) {
            return fact.required()
                    ? "new-required-request-default-parameter-to-existing-path"
                    : "new-optional-request-default-parameter-to-existing-path";
        }
        return fact.required() ? "new-required-request-parameter" : "new-optional-request-parameter";
    }

    /** Returns whether a parameter is one of its path: #/paths/PATH/parameters/INDEX. */
    private static boolean isShared(String pointer) {
        String[] tokens = pointer.split("/", -1);
        return tokens.length == 5 && tokens[1].equals("paths") && tokens[3].equals("parameters");
    }

    static List<Verdict> requiredness(ParameterFact.ParameterRequirednessChanged fact, Sighting sighting) {
        String rule = fact.required() ? "request-parameter-became-required" : "request-parameter-became-optional";
        return List.of(Verdict.of(rule).with("parameter", fact.name()));
    }

    static List<Verdict> written(ParameterFact.SerializationChanged fact, Sighting sighting) {
        boolean isSet = "true".equals(fact.after());
        Optional<String> rule = switch (fact.keyword()) {
            case "allowReserved" ->
                Optional.of(
                        isSet ? "request-parameter-allow-reserved-added" : "request-parameter-allow-reserved-removed");
            case "allowEmptyValue" ->
                Optional.of(
                        isSet
                                ? "request-parameter-allow-empty-value-added"
                                : "request-parameter-allow-empty-value-removed");
            default -> Optional.ofNullable(WRITTEN.get(fact.keyword()));
        };
        return Verdict.of(rule, fact.before(), fact.after()).stream()
                .map(verdict -> verdict.with("parameter", fact.name()))
                .toList();
    }

    private static Verdict of(String rule, String in, String name) {
        return Verdict.of(rule).with("in", in).with("parameter", name);
    }
}
