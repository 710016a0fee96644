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
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.SchemeAttribute;
import io.atlasclient.compatibility.fact.SecurityFact;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the security schemes that two documents define. */
final class SecuritySchemeComparison {
    private static final List<SchemeAttribute> OF_FLOWS =
            List.of(SchemeAttribute.AUTHORIZATION_URL, SchemeAttribute.TOKEN_URL, SchemeAttribute.REFRESH_URL);
    private static final List<SchemeAttribute> OF_SCHEMES = List.of(
            SchemeAttribute.HTTP_SCHEME,
            SchemeAttribute.BEARER_FORMAT,
            SchemeAttribute.API_KEY_LOCATION,
            SchemeAttribute.API_KEY_NAME,
            SchemeAttribute.OPEN_ID_URL);

    private final Documents documents;

    SecuritySchemeComparison(Documents documents) {
        this.documents = documents;
    }

    void compare() {
        Located before = documents.base().root().child("components").child("securitySchemes");
        Located after = documents.revision().root().child("components").child("securitySchemes");
        before.members().forEach((name, reference) -> {
            Located old = documents.base().resolve(reference);
            if (after.child(name).exists()) {
                scheme(name, old, documents.revision().resolve(after.child(name)));
            } else {
                add(new SecurityFact.SchemeRemoved(Place.of(reference, after), name, type(old)));
            }
        });
        after.members().forEach((name, reference) -> {
            if (!before.child(name).exists()) {
                Located now = documents.revision().resolve(reference);
                add(new SecurityFact.SchemeAdded(Place.of(before, reference), name, type(now)));
            }
        });
    }

    private static String type(Located scheme) {
        return scheme.text("type").orElse("");
    }

    private void scheme(String name, Located before, Located after) {
        if (!type(before).equals(type(after))) {
            Place place = Place.of(before.child("type"), after.child("type"));
            add(new SecurityFact.SchemeTypeChanged(place, name, type(before), type(after)));
            return;
        }
        attributes(OF_SCHEMES, name, "", before, after);
        Located olds = before.child("flows");
        Located news = after.child("flows");
        olds.members().forEach((flow, old) -> {
            if (news.child(flow).exists()) {
                attributes(OF_FLOWS, name, flow, old, news.child(flow));
                scopes(name, flow, old.child("scopes"), news.child(flow).child("scopes"));
            } else {
                add(new SecurityFact.SchemeFlowRemoved(Place.of(old, news), name, flow));
            }
        });
        news.members().forEach((flow, now) -> {
            if (!olds.child(flow).exists()) {
                add(new SecurityFact.SchemeFlowAdded(Place.of(olds, now), name, flow));
            }
        });
    }

    private void attributes(List<SchemeAttribute> attributes, String name, String flow, Located before, Located after) {
        for (SchemeAttribute attribute : attributes) {
            @Nullable String old = value(before, attribute);
            @Nullable String now = value(after, attribute);
            if (!Objects.equals(old, now)) {
                Place place = Place.of(before.child(attribute.keyword()), after.child(attribute.keyword()));
                add(new SecurityFact.SchemeAttributeChanged(place, name, attribute, flow, old, now));
            }
        }
    }

    /** HTTP schemes and header names ignore case (RFC 9110, sections 11.1 and 5.1). */
    private static @Nullable String value(Located holder, SchemeAttribute attribute) {
        boolean ignoresCase = attribute == SchemeAttribute.HTTP_SCHEME
                || (attribute == SchemeAttribute.API_KEY_NAME
                        && holder.text("in").orElse("").equals("header"));
        return holder.text(attribute.keyword())
                .map(text -> ignoresCase ? text.toLowerCase(Locale.ROOT) : text)
                .orElse(null);
    }

    private void scopes(String name, String flow, Located before, Located after) {
        before.members().forEach((scope, old) -> {
            Located now = after.child(scope);
            if (!now.exists()) {
                add(new SecurityFact.SchemeScopeRemoved(Place.of(old, after), name, flow, scope));
            } else if (!old.node().asText().equals(now.node().asText())) {
                add(new SecurityFact.SchemeScopeChanged(
                        Place.of(old, now),
                        name,
                        flow,
                        scope,
                        old.node().asText(),
                        now.node().asText()));
            }
        });
        after.members().forEach((scope, now) -> {
            if (!before.child(scope).exists()) {
                add(new SecurityFact.SchemeScopeAdded(Place.of(before, now), name, flow, scope));
            }
        });
    }

    private void add(Fact fact) {
        documents.changes().add(fact);
    }
}
