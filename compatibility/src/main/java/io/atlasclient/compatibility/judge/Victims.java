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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.rules.Rule;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says who notices a finding (semantics, section 1). Who calls generated Java is not among them: what becomes of the Java is
 * not known from the rule, but from generating it.
 */
final class Victims {
    /** What is only about names that generated Java has, and nothing on the wire. */
    private static final Set<String> JAVA = Set.of(
            "api-operation-id-removed",
            "api-tag-removed",
            "api-schema-removed",
            "api-schema-renamed",
            "api-schema-kind-changed",
            "api-union-property-removed",
            "api-return-type-changed",
            "request-parameter-order-changed");

    private Victims() {}

    static SortedSet<Victim> of(Rule rule, Level level) {
        SortedSet<Victim> victims = new TreeSet<>();
        if (rule.kind().equals("lifecycle") || rule.id().contains("-default-value-")) {
            victims.add(Victim.BEHAVIOUR);
        } else if (level.isAtLeast(Level.WARN) && !JAVA.contains(rule.id())) {
            victims.add(Victim.WIRE);
        }
        return victims;
    }
}
