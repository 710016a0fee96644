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

import io.atlasclient.compatibility.fact.SchemeAttribute;
import io.atlasclient.compatibility.fact.SecurityFact;
import java.util.List;

/** Judges how security schemes are defined. */
final class Schemes {
    private Schemes() {}

    static List<Verdict> added(SecurityFact.SchemeAdded fact, Sighting sighting) {
        return List.of(Verdict.of("api-security-component-added").with("scheme", fact.name()));
    }

    static List<Verdict> removed(SecurityFact.SchemeRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-security-component-removed").with("scheme", fact.name()));
    }

    static List<Verdict> type(SecurityFact.SchemeTypeChanged fact, Sighting sighting) {
        return List.of(Verdict.of("api-security-component-type-changed")
                .with("scheme", fact.name())
                .with("before", fact.before())
                .with("after", fact.after()));
    }

    static List<Verdict> attribute(SecurityFact.SchemeAttributeChanged fact, Sighting sighting) {
        String rule = switch (fact.attribute()) {
            case AUTHORIZATION_URL -> "api-security-component-oauth-url-changed";
            case TOKEN_URL, REFRESH_URL -> "api-security-component-oauth-token-url-changed";
            case HTTP_SCHEME, BEARER_FORMAT -> "api-security-component-http-scheme-changed";
            case API_KEY_LOCATION -> "api-security-component-api-key-location-changed";
            case API_KEY_NAME -> "api-security-component-api-key-name-changed";
            case OPEN_ID_URL -> "api-security-component-open-id-url-changed";
        };
        // The format of a token is a hint to people (OpenAPI 3.0.4, section 4.7.27).
        return fact.attribute() == SchemeAttribute.BEARER_FORMAT
                ? List.of()
                : List.of(Verdict.of(rule)
                        .with("scheme", fact.name())
                        .with("flow", fact.flow().isEmpty() ? null : fact.flow())
                        .with("attribute", fact.attribute().keyword())
                        .with("before", fact.before())
                        .with("after", fact.after()));
    }

    static List<Verdict> flowAdded(SecurityFact.SchemeFlowAdded fact, Sighting sighting) {
        return List.of(Verdict.of("api-security-component-added").with("scheme", fact.name() + " " + fact.flow()));
    }

    static List<Verdict> flowRemoved(SecurityFact.SchemeFlowRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-security-component-removed").with("scheme", fact.name() + " " + fact.flow()));
    }

    static List<Verdict> scopeAdded(SecurityFact.SchemeScopeAdded fact, Sighting sighting) {
        return List.of(scope("api-security-component-oauth-scope-added", fact.name(), fact.flow(), fact.scope()));
    }

    static List<Verdict> scopeRemoved(SecurityFact.SchemeScopeRemoved fact, Sighting sighting) {
        return List.of(scope("api-security-component-oauth-scope-removed", fact.name(), fact.flow(), fact.scope()));
    }

    static List<Verdict> scopeChanged(SecurityFact.SchemeScopeChanged fact, Sighting sighting) {
        return List.of(scope("api-security-component-oauth-scope-changed", fact.name(), fact.flow(), fact.scope()));
    }

    private static Verdict scope(String rule, String scheme, String flow, String scope) {
        return Verdict.of(rule).with("scheme", scheme).with("flow", flow).with("scope", scope);
    }
}
