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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the responses of two operations. */
final class ResponseComparison {
    private final Scope scope;
    private final Documents documents;

    ResponseComparison(Scope scope) {
        this.scope = scope;
        this.documents = scope.documents();
    }

    void compare() {
        Located before = scope.before("responses");
        Located after = scope.after("responses");
        Map<String, Located> olds = byStatus(before);
        Map<String, Located> news = byStatus(after);
        olds.forEach((status, old) -> {
            @Nullable Located now = covering(status, news);
            if (now == null) {
                scope.add(
                        new ContentFact.StatusRemoved(Place.of(old, after), status), new Part.ResponseBody(status, ""));
            } else {
                response(status, old, now);
            }
        });
        news.forEach((status, now) -> {
            @Nullable Located old = covering(status, olds);
            if (old == null) {
                scope.add(
                        new ContentFact.StatusAdded(Place.of(before, now), status), new Part.ResponseBody(status, ""));
            } else if (!olds.containsKey(status)) {
                response(status, old, now);
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
    private @Nullable Located covering(String status, Map<String, Located> statuses) {
        @Nullable Located exact = statuses.get(status);
        if (exact != null || documents.isTextual() || status.isEmpty()) {
            return exact;
        }
        @Nullable Located range = statuses.get(status.charAt(0) + "XX");
        return range != null ? range : statuses.get("default");
    }

    private void response(String status, Located oldReference, Located newReference) {
        Located before = documents.base().resolve(oldReference);
        Located after = documents.revision().resolve(newReference);
        if (documents.unchanged().isUnchanged(before, after)) {
            return;
        }
        Part whole = new Part.ResponseBody(status, "");
        new ContentComparison(scope, whole, mediaType -> new Part.ResponseBody(status, mediaType))
                .compare(before.child("content"), after.child("content"));
        new HeaderComparison(scope, status).compare(before.child("headers"), after.child("headers"));
        new LinkComparison(documents, fact -> scope.add(fact, whole))
                .compare(before.child("links"), after.child("links"));
    }
}
