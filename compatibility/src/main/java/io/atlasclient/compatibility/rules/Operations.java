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
import io.atlasclient.compatibility.fact.OperationFact;
import java.util.List;

/** Judges operations as a whole, their names and their tags. */
final class Operations {
    private Operations() {}

    static List<Verdict> added(OperationFact.OperationAdded fact, Sighting sighting) {
        return List.of(Verdict.of("endpoint-added"));
    }

    static List<Verdict> moved(OperationFact.OperationMoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-operation-moved")
                .with("before", fact.before().toString())
                .with("after", fact.after().toString()));
    }

    static List<Verdict> operationId(OperationFact.OperationIdChanged fact, Sighting sighting) {
        String rule = fact.before() == null ? "api-operation-id-added" : "api-operation-id-removed";
        return List.of(Verdict.of(rule).with("before", fact.before()).with("after", fact.after()));
    }

    static List<Verdict> tagAdded(OperationFact.TagAdded fact, Sighting sighting) {
        return List.of(Verdict.of("api-tag-added").with("tag", fact.tag()));
    }

    static List<Verdict> tagRemoved(OperationFact.TagRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-tag-removed").with("tag", fact.tag()));
    }

    static List<Verdict> schemaAdded(DocumentFact.ComponentSchemaAdded fact, Sighting sighting) {
        return List.of();
    }

    static List<Verdict> schemaRemoved(DocumentFact.ComponentSchemaRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-schema-removed").with("schema", fact.name()));
    }
}
