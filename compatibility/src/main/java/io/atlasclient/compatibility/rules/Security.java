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

import io.atlasclient.compatibility.fact.SecurityFact;
import java.util.List;

/** Judges which credentials an operation accepts. */
final class Security {
    private Security() {}

    static List<Verdict> added(SecurityFact.AlternativeAdded fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-added" : "api-security-added")
                .with("scheme", fact.alternative().toString()));
    }

    static List<Verdict> removed(SecurityFact.AlternativeRemoved fact, Sighting sighting) {
        return List.of(Verdict.of(fact.global() ? "api-global-security-removed" : "api-security-removed")
                .with("scheme", fact.alternative().toString()));
    }
}
