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
import io.atlasclient.compatibility.view.References;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares the bodies, statuses and headers of two operations. */
final class ContentComparison {
    private final Documents documents;
    private final OperationMatching.Match match;
    private final Endpoint endpoint;

    ContentComparison(Documents documents, OperationMatching.Match match) {
        this.documents = documents;
        this.match = match;
        this.endpoint = match.revision().endpoint();
    }

    void compare() {
        requestBody();
        responses();
    }

    private void requestBody() {
        Located before = documents.base().resolve(match.base().operation().child("requestBody"));
        Located after =
                documents.revision().resolve(match.revision().operation().child("requestBody"));
        Part part = new Part.RequestBody("");
        if (before.exists() && after.exists()) {
            boolean required = after.flag("required");
            if (before.flag("required") != required) {
                add(new ContentFact.BodyRequirednessChanged(Place.of(before, after), required), part);
            }
            contents(before.child("content"), after.child("content"), Part.RequestBody::new, part);
        } else if (after.exists()) {
            Place place = Place.of(match.base().operation(), after);
            add(new ContentFact.BodyAdded(place, after.flag("required")), part);
        } else if (before.exists()) {
            Place place = Place.of(before, match.revision().operation());
            add(new ContentFact.BodyRemoved(place, before.flag("required")), part);
        }
    }

    private void contents(Located before, Located after, Function<String, Part> parts, Part whole) {
        MediaTypes types = MediaTypes.of(before, after);
        for (MediaTypes.Match types2 : types.matches()) {
            MediaTypeName old = types2.base().name();
            MediaTypeName now = types2.revision().name();
            Located oldContent = types2.base().content();
            Located newContent = types2.revision().content();
            if (!old.version().equals(now.version())) {
                Place place = Place.of(oldContent, newContent);
                add(new ContentFact.MediaTypeVersionChanged(place, now.name(), old.version(), now.version()), whole);
            }
            schemas(oldContent.child("schema"), newContent.child("schema"), parts.apply(now.name()));
        }
        types.removed()
                .forEach(type ->
                        add(new ContentFact.MediaTypeRemoved(Place.of(type.content(), after), type.text()), whole));
        types.added()
                .forEach(type ->
                        add(new ContentFact.MediaTypeAdded(Place.of(before, type.content()), type.text()), whole));
    }

    private void schemas(Located before, Located after, Part part) {
        if (before.exists() && after.exists()) {
            documents.reachability().report(endpoint, part, documents.pairs().pair(before, after));
        } else if (before.exists() || after.exists()) {
            add(new ContentFact.MediaTypeSchemaChanged(Place.of(before, after), after.exists()), part);
        }
    }

    private void responses() {
        Located before = match.base().operation().child("responses");
        Located after = match.revision().operation().child("responses");
        Map<String, Located> olds = byStatus(before);
        Map<String, Located> news = byStatus(after);
        olds.forEach((status, old) -> {
            Optional<String> covering = covering(status, news);
            Part part = new Part.ResponseBody(status, "");
            if (covering.isPresent()) {
                response(status, old, news.get(covering.get()));
            } else {
                add(new ContentFact.StatusRemoved(Place.of(old, after), status), part);
            }
        });
        news.forEach((status, now) -> {
            Optional<String> covering = covering(status, olds);
            if (covering.isEmpty()) {
                Part part = new Part.ResponseBody(status, "");
                add(new ContentFact.StatusAdded(Place.of(before, now), status), part);
            } else if (!olds.containsKey(status)) {
                response(status, olds.get(covering.get()), now);
            }
        });
    }

    private static Map<String, Located> byStatus(Located responses) {
        Map<String, Located> statuses = new TreeMap<>();
        responses.members().forEach((status, response) -> {
            if (!status.startsWith("x-")) {
                statuses.put(status.equals("default") ? status : status.toUpperCase(Locale.ROOT), response);
            }
        });
        return statuses;
    }

    /** A code that is not listed is covered by its range, else by {@code default}. */
    private static Optional<String> covering(String status, Map<String, Located> statuses) {
        if (statuses.containsKey(status)) {
            return Optional.of(status);
        }
        String range = status.charAt(0) + "XX";
        if (statuses.containsKey(range)) {
            return Optional.of(range);
        }
        return statuses.containsKey("default") ? Optional.of("default") : Optional.empty();
    }

    private void response(String status, Located oldReference, Located newReference) {
        Located before = documents.base().resolve(oldReference);
        Located after = documents.revision().resolve(newReference);
        contents(
                before.child("content"),
                after.child("content"),
                mediaType -> new Part.ResponseBody(status, mediaType),
                new Part.ResponseBody(status, ""));
        headers(status, before.child("headers"), after.child("headers"));
    }

    private void headers(String status, Located before, Located after) {
        Map<String, Located> olds = byName(before, documents.base());
        Map<String, Located> news = byName(after, documents.revision());
        olds.forEach((name, old) -> {
            Part part = new Part.ResponseHeader(status, name);
            if (news.containsKey(name)) {
                header(name, old, news.get(name), part);
            } else {
                add(new ContentFact.HeaderRemoved(Place.of(old, after), name, old.flag("required")), part);
            }
        });
        news.forEach((name, now) -> {
            if (!olds.containsKey(name)) {
                Part part = new Part.ResponseHeader(status, name);
                add(new ContentFact.HeaderAdded(Place.of(before, now), name, now.flag("required")), part);
            }
        });
    }

    private void header(String name, Located before, Located after, Part part) {
        boolean required = after.flag("required");
        if (before.flag("required") != required) {
            add(new ContentFact.HeaderRequirednessChanged(Place.of(before, after), name, required), part);
        }
        documents
                .reachability()
                .report(endpoint, part, documents.pairs().pair(before.child("schema"), after.child("schema")));
    }

    private static Map<String, Located> byName(Located headers, References references) {
        Map<String, Located> names = new TreeMap<>();
        headers.members().forEach((name, header) -> {
            if (!name.equalsIgnoreCase("content-type")) {
                names.put(name.toLowerCase(Locale.ROOT), references.resolve(header));
            }
        });
        return names;
    }

    private void add(Fact fact, Part part) {
        documents.changes().add(fact, endpoint, part);
    }
}
