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

import io.atlasclient.compatibility.fact.ContentFact;
import java.util.List;

/** Judges bodies, media types, statuses and response headers. */
final class Contents {
    private Contents() {}

    static List<Verdict> bodyAdded(ContentFact.BodyAdded fact, Sighting sighting) {
        boolean isDemanded =
                fact.required() && !sighting.reach().endpoint().entry().isSentByApi();
        return List.of(Verdict.of(isDemanded ? "request-body-added-required" : "request-body-added-optional"));
    }

    static List<Verdict> bodyRemoved(ContentFact.BodyRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("request-body-removed"));
    }

    static List<Verdict> bodyRequiredness(ContentFact.BodyRequirednessChanged fact, Sighting sighting) {
        boolean isSentByApi = sighting.reach().endpoint().entry().isSentByApi();
        if (isSentByApi) {
            String rule = fact.required() ? "response-property-became-required" : "response-property-became-optional";
            return List.of(Verdict.of(rule).with("property", "body"));
        }
        return List.of(Verdict.of(fact.required() ? "request-body-became-required" : "request-body-became-optional"));
    }

    static List<Verdict> mediaTypeAdded(ContentFact.MediaTypeAdded fact, Sighting sighting) {
        String rule = sighting.isRequest() ? "request-body-media-type-added" : "response-media-type-added";
        return List.of(Verdict.of(rule).with("mediaType", fact.mediaType()));
    }

    static List<Verdict> mediaTypeRemoved(ContentFact.MediaTypeRemoved fact, Sighting sighting) {
        String rule = sighting.isRequest() ? "request-body-media-type-removed" : "response-media-type-removed";
        return List.of(Verdict.of(rule).with("mediaType", fact.mediaType()));
    }

    static List<Verdict> schemaPresence(ContentFact.MediaTypeSchemaChanged fact, Sighting sighting) {
        if (sighting.isRequest()) {
            return List.of(Verdict.of(
                    fact.present()
                            ? "request-body-media-type-schema-added"
                            : "request-body-media-type-schema-removed"));
        }
        return List.of(Verdict.of(
                fact.present() ? "response-body-media-type-schema-added" : "response-body-media-type-schema-removed"));
    }

    static List<Verdict> statusAdded(ContentFact.StatusAdded fact, Sighting sighting) {
        String rule = isSuccess(fact.status()) ? "response-success-status-added" : "response-non-success-status-added";
        return status(rule, fact.status(), sighting);
    }

    static List<Verdict> statusRemoved(ContentFact.StatusRemoved fact, Sighting sighting) {
        String rule =
                isSuccess(fact.status()) ? "response-success-status-removed" : "response-non-success-status-removed";
        return status(rule, fact.status(), sighting);
    }

    /** oasdiff knows numbers only. */
    private static List<Verdict> status(String rule, String status, Sighting sighting) {
        boolean isNumber = status.chars().allMatch(c -> c >= '0' && c <= '9');
        return sighting.isExact() && !isNumber
                ? List.of()
                : List.of(Verdict.of(rule).with("status", status));
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    static List<Verdict> headerAdded(ContentFact.HeaderAdded fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            return property(
                    fact.required() ? "new-required-request-property" : "new-optional-request-property", fact.name());
        }
        return List.of(Verdict.of("response-header-added").with("header", fact.name()));
    }

    static List<Verdict> headerRemoved(ContentFact.HeaderRemoved fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            return property("request-property-removed", fact.name());
        }
        String rule = fact.required() ? "required-response-header-removed" : "optional-response-header-removed";
        return List.of(Verdict.of(rule).with("header", fact.name()));
    }

    static List<Verdict> headerRequiredness(ContentFact.HeaderRequirednessChanged fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            return property(
                    fact.required() ? "request-property-became-required" : "request-property-became-optional",
                    fact.name());
        }
        return fact.required()
                ? List.of()
                : List.of(Verdict.of("response-header-became-optional").with("header", fact.name()));
    }

    private static List<Verdict> property(String rule, String name) {
        return List.of(Verdict.of(rule).with("property", name));
    }

    static List<Verdict> linkAdded(ContentFact.LinkAdded fact, Sighting sighting) {
        return List.of(Verdict.of("response-link-added").with("link", fact.name()));
    }

    static List<Verdict> linkRemoved(ContentFact.LinkRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("response-link-removed").with("link", fact.name()));
    }

    static List<Verdict> linkChanged(ContentFact.LinkChanged fact, Sighting sighting) {
        return List.of(Verdict.of("response-link-changed")
                .with("link", fact.name())
                .with("keyword", fact.keyword())
                .with("before", fact.before())
                .with("after", fact.after()));
    }
}
