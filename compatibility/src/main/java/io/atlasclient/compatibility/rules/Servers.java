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

import io.atlasclient.compatibility.fact.ServerFact;
import java.util.List;

/** Judges where the API is called. */
final class Servers {
    private Servers() {}

    static List<Verdict> added(ServerFact.ServerAdded fact, Sighting sighting) {
        return List.of(Verdict.of("api-server-added").with("url", fact.url()));
    }

    static List<Verdict> removed(ServerFact.ServerRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-server-removed").with("url", fact.url()));
    }

    static List<Verdict> url(ServerFact.ServerUrlChanged fact, Sighting sighting) {
        return List.of(Verdict.of("api-server-url-changed")
                .with("before", fact.before())
                .with("after", fact.after()));
    }

    static List<Verdict> variableDefault(ServerFact.ServerVariableDefaultChanged fact, Sighting sighting) {
        return List.of(Verdict.of("api-server-variable-default-changed")
                .with("url", fact.url())
                .with("variable", fact.variable())
                .with("before", fact.before())
                .with("after", fact.after()));
    }

    /** A further value hurts nobody. */
    static List<Verdict> valueAdded(ServerFact.ServerVariableValueAdded fact, Sighting sighting) {
        return List.of();
    }

    static List<Verdict> valueRemoved(ServerFact.ServerVariableValueRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-server-variable-enum-value-removed")
                .with("url", fact.url())
                .with("variable", fact.variable())
                .with("value", fact.value()));
    }
}
