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
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares how the properties of two forms are written (OpenAPI 3.0.4, section 4.7.15). */
final class EncodingComparison {
    private static final List<String> KEYWORDS = List.of("contentType", "style", "explode", "allowReserved");

    private final Consumer<Fact> facts;

    EncodingComparison(Consumer<Fact> facts) {
        this.facts = facts;
    }

    void compare(Located before, Located after) {
        SortedSet<String> properties = new TreeSet<>(before.members().keySet());
        properties.addAll(after.members().keySet());
        for (String property : properties) {
            KEYWORDS.forEach(keyword -> keyword(property, keyword, before.child(property), after.child(property)));
        }
    }

    private void keyword(String property, String keyword, Located before, Located after) {
        @Nullable String old = value(before, keyword);
        @Nullable String now = value(after, keyword);
        if (!Objects.equals(old, now)) {
            Place place = Place.of(before.child(keyword), after.child(keyword));
            facts.accept(new ContentFact.EncodingChanged(place, property, keyword, old, now));
        }
    }

    private static @Nullable String value(Located encoding, String keyword) {
        Located value = encoding.child(keyword);
        return value.exists() ? value.node().asText() : null;
    }
}
