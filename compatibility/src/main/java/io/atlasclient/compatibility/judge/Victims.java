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

/** Says who notices a finding (semantics, section 1; for Java, section 8 of the design of outputs). */
final class Victims {
    /** What is gone from the generated Java, or is another thing there, though the wire may be fine. */
    private static final Set<String> JAVA = Set.of(
            "api-operation-id-removed",
            "api-tag-removed",
            "api-schema-removed",
            "api-schema-renamed",
            "api-schema-kind-changed",
            "api-union-property-removed",
            "api-return-type-changed",
            "request-parameter-order-changed");

    private static final Set<String> JAVA_ACTIONS = Set.of("remove", "generalize", "specialize");

    private Victims() {}

    static SortedSet<Victim> of(Rule rule, Level level) {
        SortedSet<Victim> victims = new TreeSet<>();
        if (rule.kind().equals("lifecycle") || rule.id().contains("-default-value-")) {
            victims.add(Victim.BEHAVIOUR);
        } else if (level.isAtLeast(Level.WARN) && !JAVA.contains(rule.id())) {
            victims.add(Victim.WIRE);
        }
        if (JAVA.contains(rule.id()) || changesJava(rule)) {
            victims.add(Victim.SOURCE);
            victims.add(Victim.BINARY);
        }
        return victims;
    }

    private static boolean changesJava(Rule rule) {
        boolean isTyped = rule.kind().equals("type")
                || rule.id().contains("-one-of-")
                || rule.kind().equals("existence");
        boolean isListed = rule.id().contains("-enum-value-removed");
        return (isTyped || isListed)
                && JAVA_ACTIONS.contains(rule.action())
                && (rule.area().equals("schema") || rule.area().equals("paths"));
    }
}
