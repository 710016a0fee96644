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

import io.atlasclient.compatibility.fact.SecurityAlternative;
import io.atlasclient.compatibility.fact.SecurityFact;
import java.util.List;
import java.util.stream.Collectors;

/** Judges which credentials an operation accepts. */
final class Security {
    private Security() {}

    static List<Verdict> scopeAdded(SecurityFact.ScopeAdded fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-scope-added" : "api-security-scope-added")
                .with("scheme", fact.scheme())
                .with("scope", fact.scope()));
    }

    static List<Verdict> scopeRemoved(SecurityFact.ScopeRemoved fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-scope-removed" : "api-security-scope-removed")
                .with("scheme", fact.scheme())
                .with("scope", fact.scope()));
    }

    static List<Verdict> effective(SecurityFact.EffectiveSecurityChanged fact, Sighting sighting) {
        String rule = switch (fact.shift()) {
            case BECAME_REQUIRED -> "api-security-became-required";
            case NARROWED -> "api-security-narrowed";
            case BECAME_OPTIONAL -> "api-security-became-optional";
            case WIDENED -> "api-security-widened";
        };
        return List.of(Verdict.of(rule).with("before", text(fact.before())).with("after", text(fact.after())));
    }

    private static String text(List<SecurityAlternative> alternatives) {
        return alternatives.stream().map(SecurityAlternative::toString).collect(Collectors.joining(" or "));
    }

    static List<Verdict> added(SecurityFact.AlternativeAdded fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-added" : "api-security-added")
                .with("scheme", fact.alternative().toString()));
    }

    static List<Verdict> removed(SecurityFact.AlternativeRemoved fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-removed" : "api-security-removed")
                .with("scheme", fact.alternative().toString()));
    }
}
