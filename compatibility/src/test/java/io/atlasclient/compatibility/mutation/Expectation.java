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
package io.atlasclient.compatibility.mutation;

import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finding that an edit must lead to: of at least the level WARN, about the direction of the edit, and at its place.
 *
 * @param direction which way the data flows
 * @param pointer where the edit is
 */
record Expectation(Direction direction, String pointer) {
    /** What was removed is placed at what held it: a property in its schema, a status in the operation. */
    private static final int LEVELS_AROUND = 2;

    static Expectation of(Mutation mutation) {
        return new Expectation(mutation.effect().direction(), mutation.pointer());
    }

    boolean isMetBy(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level().isAtLeast(Level.WARN))
                .filter(finding -> finding.direction() == direction)
                .anyMatch(finding -> isHere(finding.base()) || isHere(finding.revision()));
    }

    private boolean isHere(@Nullable Site site) {
        return site != null && (isInside(site.pointer(), pointer) || isJustAround(site.pointer()));
    }

    private boolean isJustAround(String other) {
        return isInside(pointer, other) && depth(pointer) - depth(other) <= LEVELS_AROUND;
    }

    private static boolean isInside(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    private static long depth(String pointer) {
        return pointer.chars().filter(c -> c == '/').count();
    }
}
