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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.pattern.PatternComparison;
import io.atlasclient.compatibility.view.Bound;
import io.atlasclient.compatibility.view.Inclusion;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.Sourced;
import io.atlasclient.compatibility.view.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the bounds, divisors and patterns of two schemas. */
final class ConstraintComparison {
    /** Quotients are calculated up to this many digits; beyond, numbers count as no multiples of each other. */
    private static final int MAX_DIGITS = 200;

    private final SchemaPair pair;
    private final Values base;
    private final Values revision;
    private final List<Fact> facts = new ArrayList<>();

    ConstraintComparison(SchemaPair pair) {
        this.pair = pair;
        this.base = pair.base().values();
        this.revision = pair.revision().values();
    }

    List<Fact> facts() {
        if (!base.bounds().equals(revision.bounds())) {
            Set<Bound> rest = EnumSet.allOf(Bound.class);
            if (pair.reading() == Reading.SEMANTIC) {
                exclusivity(Bound.MAX, Bound.EXCLUSIVE_MAX, rest);
                exclusivity(Bound.MIN, Bound.EXCLUSIVE_MIN, rest);
            }
            rest.forEach(this::bound);
        }
        multipleOf();
        patterns();
        return facts;
    }

    /** A number that was just allowed and no longer is, or the reverse, moves a bound; none is set or lifted. */
    private void exclusivity(Bound inclusive, Bound exclusive, Set<Bound> rest) {
        boolean wasInclusive = base.bounds().containsKey(inclusive);
        boolean isInclusive = revision.bounds().containsKey(inclusive);
        @Nullable Sourced<BigDecimal> before = base.bounds().get(wasInclusive ? inclusive : exclusive);
        @Nullable Sourced<BigDecimal> after = revision.bounds().get(isInclusive ? inclusive : exclusive);
        if (before != null && after != null && wasInclusive != isInclusive) {
            rest.removeAll(Set.of(inclusive, exclusive));
            facts.add(new ValueFact.BoundChanged(
                    pair.place(before, after), isInclusive ? inclusive : exclusive, before.value(), after.value()));
        }
    }

    private void bound(Bound bound) {
        @Nullable Sourced<BigDecimal> before = base.bounds().get(bound);
        @Nullable Sourced<BigDecimal> after = revision.bounds().get(bound);
        @Nullable BigDecimal old = before == null ? null : before.value();
        @Nullable BigDecimal now = after == null ? null : after.value();
        if (!isSame(old, now)) {
            facts.add(new ValueFact.BoundChanged(pair.place(before, after), bound, old, now));
        }
    }

    private static boolean isSame(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        if (old == null || now == null) {
            return old == null && now == null;
        }
        return old.compareTo(now) == 0;
    }

    private void multipleOf() {
        @Nullable Sourced<BigDecimal> before = base.multipleOf().orElse(null);
        @Nullable Sourced<BigDecimal> after = revision.multipleOf().orElse(null);
        @Nullable BigDecimal old = before == null ? null : before.value();
        @Nullable BigDecimal now = after == null ? null : after.value();
        if (!isSame(old, now)) {
            Inclusion inclusion = Inclusion.of(isMultiple(old, now), isMultiple(now, old));
            facts.add(new ValueFact.MultipleOfChanged(pair.place(before, after), old, now, inclusion));
        }
    }

    private static boolean isMultiple(@Nullable BigDecimal number, @Nullable BigDecimal divisor) {
        if (divisor == null || number == null) {
            return divisor == null;
        }
        boolean isShort = Math.abs((long) number.scale() - divisor.scale()) + number.precision() < MAX_DIGITS;
        return isShort && number.remainder(divisor).signum() == 0;
    }

    /** All patterns must match, so a set of them can only be compared one by one. */
    private void patterns() {
        SortedMap<String, Sourced<String>> removed = new TreeMap<>(base.patterns());
        SortedMap<String, Sourced<String>> added = new TreeMap<>(revision.patterns());
        removed.keySet().removeAll(revision.patterns().keySet());
        added.keySet().removeAll(base.patterns().keySet());
        if (removed.size() == 1 && added.size() == 1) {
            changed(
                    removed.values().iterator().next(),
                    added.values().iterator().next());
        } else {
            removed.values()
                    .forEach(pattern -> facts.add(new ValueFact.PatternChanged(
                            pair.place(pattern, null), pattern.value(), null, Inclusion.WIDER, null)));
            added.values()
                    .forEach(pattern -> facts.add(new ValueFact.PatternChanged(
                            pair.place(null, pattern), null, pattern.value(), Inclusion.NARROWER, null)));
        }
    }

    private void changed(Sourced<String> before, Sourced<String> after) {
        PatternComparison.Result result = PatternComparison.compare(before.value(), after.value());
        if (pair.reading() == Reading.TEXTUAL || result.inclusion() != Inclusion.EQUAL) {
            facts.add(new ValueFact.PatternChanged(
                    pair.place(before, after), before.value(), after.value(), result.inclusion(), result.witness()));
        }
    }
}
