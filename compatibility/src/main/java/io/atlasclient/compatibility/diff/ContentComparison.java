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
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;
import java.util.function.Function;

/** Compares the media types of two bodies. */
final class ContentComparison {
    private final Scope scope;
    private final Part whole;
    private final Function<String, Part> parts;

    ContentComparison(Scope scope, Part whole, Function<String, Part> parts) {
        this.scope = scope;
        this.whole = whole;
        this.parts = parts;
    }

    void compare(Located before, Located after) {
        boolean isResponse = whole instanceof Part.ResponseBody;
        MediaTypes types = MediaTypes.of(before, after, scope.documents().settings(), isResponse);
        types.matches().forEach(this::match);
        types.removed().forEach(entry -> removed(entry, types, after));
        types.added().forEach(entry -> added(entry, types, before));
    }

    private void match(MediaTypes.Match match) {
        MediaTypeName old = match.base().name();
        MediaTypeName now = match.revision().name();
        Place place = Place.of(match.base().content(), match.revision().content());
        if (old.isAnotherVersionOf(now) && !scope.documents().isTextual()) {
            add(new ContentFact.MediaTypeVersionChanged(place, now.name(), old.version(), now.version()));
        }
        old.relationTo(now)
                .ifPresent(relation -> add(new ContentFact.MediaTypeNameChanged(
                        place, match.base().text(), match.revision().text(), relation)));
        Part part = parts.apply(now.name());
        content(match.base().content(), match.revision().content(), now.name(), part);
    }

    private void content(Located before, Located after, String mediaType, Part part) {
        Located old = before.child("schema");
        Located now = after.child("schema");
        if (old.exists() && now.exists()) {
            scope.schemas(part, old, now);
        } else if (old.exists() || now.exists()) {
            scope.add(new ContentFact.MediaTypeSchemaChanged(Place.of(old, now), mediaType, now.exists()), part);
        }
        new EncodingComparison(fact -> scope.add(fact, part))
                .compare(before.child("encoding"), after.child("encoding"));
    }

    private void removed(MediaTypes.Entry entry, MediaTypes types, Located after) {
        Place place = Place.of(entry.content(), after);
        add(
                types.isOfSeries(entry)
                        ? new ContentFact.MediaTypeVersionRemoved(
                                place, entry.name().name(), entry.name().version(), Lifecycles.sunset(entry.content()))
                        : new ContentFact.MediaTypeRemoved(place, entry.text()));
    }

    private void added(MediaTypes.Entry entry, MediaTypes types, Located before) {
        Place place = Place.of(before, entry.content());
        add(
                types.isOfSeries(entry)
                        ? new ContentFact.MediaTypeVersionAdded(
                                place, entry.name().name(), entry.name().version())
                        : new ContentFact.MediaTypeAdded(place, entry.text()));
    }

    private void add(Fact fact) {
        scope.add(fact, whole);
    }
}
