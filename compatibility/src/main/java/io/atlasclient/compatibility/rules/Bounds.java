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

import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Bound;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges bounds of numbers, lengths and counts. */
final class Bounds {
    private static final String INCLUDED = " (included)";
    private static final String EXCLUDED = " (excluded)";

    /** Bounds that, for one number, are above the bound that treats the number itself otherwise. */
    private static final Set<Bound> HIGHER_THAN_TWIN = EnumSet.of(Bound.MAX, Bound.EXCLUSIVE_MIN);

    private Bounds() {}

    static List<Verdict> changed(ValueFact.BoundChanged fact, Sighting sighting) {
        Ids ids = BoundIds.of(fact.bound(), change(fact, sighting));
        Optional<String> rule = ids.at(sighting);
        @Nullable String before = text(fact.before(), fact.bound(), sighting);
        @Nullable String after = text(fact.after(), fact.bound(), sighting);
        if (before != null && before.equals(after)) {
            boolean isExclusive = fact.bound() == Bound.EXCLUSIVE_MAX || fact.bound() == Bound.EXCLUSIVE_MIN;
            return Verdict.of(
                    rule, before + (isExclusive ? INCLUDED : EXCLUDED), after + (isExclusive ? EXCLUDED : INCLUDED));
        }
        return Verdict.of(rule, before, after);
    }

    private static BoundChange change(ValueFact.BoundChanged fact, Sighting sighting) {
        @Nullable BigDecimal before = fact.before();
        @Nullable BigDecimal after = fact.after();
        if (before == null || after == null) {
            // oasdiff takes a least length that is not written for 0.
            if (sighting.isExact() && fact.bound() == Bound.MIN_LENGTH) {
                return before == null ? BoundChange.INCREASED : BoundChange.DECREASED;
            }
            return before == null ? BoundChange.SET : BoundChange.UNSET;
        }
        int order = after.compareTo(before);
        boolean isHigher = order == 0 ? HIGHER_THAN_TWIN.contains(fact.bound()) : order > 0;
        return isHigher ? BoundChange.INCREASED : BoundChange.DECREASED;
    }

    private static @Nullable String text(@Nullable BigDecimal number, Bound bound, Sighting sighting) {
        if (number == null) {
            return null;
        }
        boolean isCount = switch (bound) {
            case MAX, EXCLUSIVE_MAX, MIN, EXCLUSIVE_MIN -> false;
            default -> true;
        };
        return isCount ? number.stripTrailingZeros().toPlainString() : Texts.of(number, sighting);
    }
}
