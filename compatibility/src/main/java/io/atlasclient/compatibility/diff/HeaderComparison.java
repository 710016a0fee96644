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
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the headers of two responses; their names ignore case. */
final class HeaderComparison {
    private final Scope scope;
    private final String status;

    HeaderComparison(Scope scope, String status) {
        this.scope = scope;
        this.status = status;
    }

    void compare(Located before, Located after) {
        Map<String, Located> olds = byName(before, scope.documents().base());
        Map<String, Located> news = byName(after, scope.documents().revision());
        olds.forEach((name, old) -> {
            @Nullable Located now = news.get(name);
            if (now == null) {
                boolean required = old.flag("required");
                scope.add(new ContentFact.HeaderRemoved(Place.of(old, after), name, required), part(name));
            } else {
                both(name, old, now);
            }
        });
        news.forEach((name, now) -> {
            if (!olds.containsKey(name)) {
                boolean required = now.flag("required");
                scope.add(new ContentFact.HeaderAdded(Place.of(before, now), name, required), part(name));
            }
        });
    }

    private void both(String name, Located before, Located after) {
        boolean required = after.flag("required");
        if (before.flag("required") != required) {
            Place place = Place.of(before.child("required"), after.child("required"));
            scope.add(new ContentFact.HeaderRequirednessChanged(place, name, required), part(name));
        }
        scope.schemas(part(name), schema(before), schema(after));
    }

    private static Located schema(Located header) {
        return header.child("content").members().values().stream()
                .map(content -> content.child("schema"))
                .findFirst()
                .orElse(header.child("schema"));
    }

    private Part part(String name) {
        return new Part.ResponseHeader(status, name);
    }

    /** OpenAPI 3.0.4, section 4.7.17: a header Content-Type is ignored. */
    private static Map<String, Located> byName(Located headers, References references) {
        Map<String, Located> names = new TreeMap<>();
        headers.members().forEach((name, header) -> {
            if (!name.equalsIgnoreCase("content-type")) {
                names.put(name.toLowerCase(Locale.ROOT), references.resolve(header));
            }
        });
        return names;
    }
}
