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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges media types that are written otherwise, or in another version. */
final class MediaTypeNames {
    private MediaTypeNames() {}

    static List<Verdict> versionChanged(ContentFact.MediaTypeVersionChanged fact, Sighting sighting) {
        String rule = sighting.isRequest()
                ? "request-body-media-type-version-changed"
                : "response-media-type-version-changed";
        return List.of(Verdict.of(rule).with("before", fact.before()).with("after", fact.after()));
    }

    static List<Verdict> versionAdded(ContentFact.MediaTypeVersionAdded fact, Sighting sighting) {
        String rule =
                sighting.isRequest() ? "request-body-media-type-version-added" : "response-media-type-version-added";
        return List.of(Verdict.of(rule).with("mediaType", fact.name()).with("after", fact.version()));
    }

    static List<Verdict> versionRemoved(ContentFact.MediaTypeVersionRemoved fact, Sighting sighting) {
        boolean isOver = isOver(fact.sunset(), sighting.setting().today());
        String rule = sighting.isRequest()
                ? isOver ? "request-body-media-type-version-retired" : "request-body-media-type-version-withdrawn"
                : isOver ? "response-media-type-version-retired" : "response-media-type-version-withdrawn";
        return List.of(Verdict.of(rule).with("mediaType", fact.name()).with("before", fact.version()));
    }

    private static boolean isOver(@Nullable String sunset, LocalDate today) {
        Optional<LocalDate> day = sunset == null ? Optional.empty() : Sunset.parse(sunset);
        return day.isPresent() && !today.isBefore(day.get());
    }

    static List<Verdict> nameChanged(ContentFact.MediaTypeNameChanged fact, Sighting sighting) {
        String rule = sighting.isRequest()
                ? switch (fact.relation()) {
                    case CHARSET -> "request-body-media-type-charset-changed";
                    case PARAMETERS, GENERALIZED, SPECIALIZED -> "request-body-media-type-name-changed";
                }
                : switch (fact.relation()) {
                    case CHARSET, PARAMETERS -> "response-media-type-name-changed";
                    case GENERALIZED -> "response-media-type-name-generalized";
                    case SPECIALIZED -> "response-media-type-name-specialized";
                };
        return List.of(Verdict.of(rule).with("before", fact.before()).with("after", fact.after()));
    }

    static List<Verdict> encoding(ContentFact.EncodingChanged fact, Sighting sighting) {
        String rule = sighting.isRequest() ? "request-body-encoding-changed" : "response-body-encoding-changed";
        return List.of(Verdict.of(rule)
                .with("property", fact.property())
                .with("keyword", fact.keyword())
                .with("before", fact.before())
                .with("after", fact.after()));
    }
}
