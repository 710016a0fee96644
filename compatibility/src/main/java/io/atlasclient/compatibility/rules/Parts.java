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

import io.atlasclient.compatibility.fact.DocumentFact;
import java.util.List;

/** Judges what belongs to the document as a whole. */
final class Parts {
    private Parts() {}

    /** The version is judged when it is known whether anything breaks. */
    static List<Verdict> version(DocumentFact.InfoVersionChanged fact, Sighting sighting) {
        return List.of();
    }

    /** A schema that nothing uses yet changes nothing; what uses it is told where it is used. */
    static List<Verdict> schemaAdded(DocumentFact.ComponentSchemaAdded fact, Sighting sighting) {
        return List.of();
    }

    static List<Verdict> schemaRemoved(DocumentFact.ComponentSchemaRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-schema-removed").with("schema", fact.name()));
    }

    static List<Verdict> schemaRenamed(DocumentFact.ComponentSchemaRenamed fact, Sighting sighting) {
        return List.of(
                Verdict.of("api-schema-renamed").with("before", fact.before()).with("after", fact.after()));
    }

    static List<Verdict> webhookAdded(DocumentFact.WebhookAdded fact, Sighting sighting) {
        return List.of(Verdict.of("webhook-added").with("webhook", fact.name()));
    }

    static List<Verdict> webhookRemoved(DocumentFact.WebhookRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("webhook-removed").with("webhook", fact.name()));
    }
}
