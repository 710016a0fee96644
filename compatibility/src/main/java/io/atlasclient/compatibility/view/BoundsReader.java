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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges what the branches of a schema say about numbers, lengths and counts. */
final class BoundsReader {
    /** Numbers of more digits are compared, and not calculated with. */
    private static final int MAX_DIGITS = 100;

    private final List<Branch> branches;
    private final boolean isInteger;

    BoundsReader(List<Branch> branches, TypeSet type) {
        this.branches = branches;
        this.isInteger = type.isOnly("integer");
    }

    /** Returns the tightest bound of each kind; of an integer that is greater than 5, that it is at least 6. */
    SortedMap<Bound, Sourced<BigDecimal>> bounds() {
        SortedMap<Bound, Sourced<BigDecimal>> bounds = new TreeMap<>();
        for (Branch branch : branches) {
            for (Bound bound : Bound.values()) {
                limit(branch.schema(), bound)
                        .ifPresent(limit -> add(bounds, bound, branch.source(limit, bound.keyword())));
            }
        }
        looserOf(bounds, Bound.MAX, Bound.EXCLUSIVE_MAX).ifPresent(looser -> bounds.remove(looser));
        looserOf(bounds, Bound.MIN, Bound.EXCLUSIVE_MIN).ifPresent(looser -> bounds.remove(looser));
        return bounds;
    }

    private void add(SortedMap<Bound, Sourced<BigDecimal>> bounds, Bound bound, Sourced<BigDecimal> limit) {
        boolean isShifted = isInteger && bound.inclusive().isPresent() && isShort(limit.value());
        if (isShifted) {
            Bound inclusive = bound.inclusive().orElseThrow();
            BigDecimal shifted = inclusive.isUpper()
                    ? ceiling(limit.value()).subtract(BigDecimal.ONE)
                    : floor(limit.value()).add(BigDecimal.ONE);
            merge(bounds, inclusive, new Sourced<>(shifted, limit.owner(), limit.pointer()));
        } else {
            merge(bounds, bound, limit);
        }
    }

    private static void merge(SortedMap<Bound, Sourced<BigDecimal>> bounds, Bound bound, Sourced<BigDecimal> limit) {
        bounds.merge(bound, limit, (a, b) -> tighter(bound, a, b));
    }

    private static BigDecimal ceiling(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR);
    }

    /** Of an inclusive and an exclusive bound only one bounds. */
    private static Optional<Bound> looserOf(
            SortedMap<Bound, Sourced<BigDecimal>> bounds, Bound inclusive, Bound exclusive) {
        if (!bounds.containsKey(inclusive) || !bounds.containsKey(exclusive)) {
            return Optional.empty();
        }
        int order =
                bounds.get(inclusive).value().compareTo(bounds.get(exclusive).value());
        boolean isInclusiveTighter = inclusive.isUpper() ? order < 0 : order > 0;
        return Optional.of(isInclusiveTighter ? exclusive : inclusive);
    }

    /** OpenAPI 3.0 writes an exclusive bound as a flag beside the bound, 3.1 as a bound of its own. */
    private static Optional<BigDecimal> limit(Located schema, Bound bound) {
        JsonNode value = schema.node().path(bound.keyword());
        Optional<BigDecimal> limit = switch (bound) {
            case MAX -> schema.flag(Bound.EXCLUSIVE_MAX.keyword()) ? Optional.empty() : number(value);
            case MIN -> schema.flag(Bound.EXCLUSIVE_MIN.keyword()) ? Optional.empty() : number(value);
            case EXCLUSIVE_MAX, EXCLUSIVE_MIN ->
                value.isBoolean() && value.booleanValue()
                        ? number(schema.node()
                                .path(bound.inclusive().orElseThrow().keyword()))
                        : number(value);
            default -> number(value);
        };
        return limit.filter(number -> !(bound.isZeroUnset() && number.signum() == 0));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Sourced<BigDecimal> tighter(Bound bound, Sourced<BigDecimal> a, Sourced<BigDecimal> b) {
        boolean isFirstSmaller = a.value().compareTo(b.value()) <= 0;
        return isFirstSmaller == bound.isUpper() ? a : b;
    }

    /** Returns the least common multiple of what numbers must be multiples of. */
    Optional<Sourced<BigDecimal>> multipleOf() {
        return branches.stream()
                .flatMap(branch -> number(branch.schema().node().path("multipleOf"))
                        .filter(number -> number.signum() > 0)
                        .map(number -> branch.source(number, "multipleOf"))
                        .stream())
                .reduce((a, b) -> new Sourced<>(leastCommonMultiple(a.value(), b.value()), a.owner(), a.pointer()));
    }

    private static BigDecimal leastCommonMultiple(BigDecimal a, BigDecimal b) {
        if (!isShort(a) || !isShort(b)) {
            return a.max(b);
        }
        int scale = Math.max(0, Math.max(a.scale(), b.scale()));
        BigInteger first = a.setScale(scale).unscaledValue();
        BigInteger second = b.setScale(scale).unscaledValue();
        return new BigDecimal(first.divide(first.gcd(second)).multiply(second), scale);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS;
    }
}
