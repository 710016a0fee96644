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

import io.atlasclient.compatibility.fact.ParameterFact;
import java.util.List;
import java.util.Optional;

/** Judges parameters that come, go, must be sent, or are written in another way. */
final class Parameters {
    private Parameters() {}

    static List<Verdict> added(ParameterFact.ParameterAdded fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            String rule = fact.required() ? "response-required-property-added" : "response-optional-property-added";
            return property(rule, fact.name());
        }
        return List.of(of(addedRule(fact), fact.in(), fact.name()));
    }

    private static String addedRule(ParameterFact.ParameterAdded fact) {
        if (fact.in().equals("path")) {
            return "new-request-path-parameter";
        }
        if (fact.pathLevel()) {
            return fact.required()
                    ? "new-required-request-default-parameter-to-existing-path"
                    : "new-optional-request-default-parameter-to-existing-path";
        }
        return fact.required() ? "new-required-request-parameter" : "new-optional-request-parameter";
    }

    static List<Verdict> moved(ParameterFact.ParameterMoved fact, Sighting sighting) {
        return List.of(Verdict.of("request-parameter-moved")
                .with("parameter", fact.name())
                .with("before", fact.before())
                .with("after", fact.after()));
    }

    static List<Verdict> requiredness(ParameterFact.ParameterRequirednessChanged fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            return property(
                    fact.required() ? "response-property-became-required" : "response-property-became-optional",
                    fact.name());
        }
        String rule = fact.required() ? "request-parameter-became-required" : "request-parameter-became-optional";
        return List.of(Verdict.of(rule).with("parameter", fact.name()));
    }

    static List<Verdict> written(ParameterFact.SerializationChanged fact, Sighting sighting) {
        // Who sends may be freer, who receives must be.
        boolean isSet = "true".equals(fact.after()) != sighting.isMirrored();
        String rule = switch (fact.keyword()) {
            case STYLE -> "request-parameter-style-changed";
            case EXPLODE -> "request-parameter-explode-changed";
            case KIND -> "request-parameter-serialization-changed";
            case CONTENT_MEDIA_TYPE -> "request-parameter-content-media-type-changed";
            case ALLOW_RESERVED ->
                isSet ? "request-parameter-allow-reserved-added" : "request-parameter-allow-reserved-removed";
            case ALLOW_EMPTY_VALUE ->
                isSet ? "request-parameter-allow-empty-value-added" : "request-parameter-allow-empty-value-removed";
        };
        return Verdict.of(Optional.of(rule), fact.before(), fact.after()).stream()
                .map(verdict -> verdict.with("parameter", fact.name()))
                .toList();
    }

    static List<Verdict> removedFromCall(ParameterFact.ParameterRemoved fact) {
        return property(
                fact.required() ? "response-required-property-removed" : "response-optional-property-removed",
                fact.name());
    }

    private static List<Verdict> property(String rule, String name) {
        return List.of(Verdict.of(rule).with("property", name));
    }

    private static Verdict of(String rule, String in, String name) {
        return Verdict.of(rule).with("in", in).with("parameter", name);
    }
}
