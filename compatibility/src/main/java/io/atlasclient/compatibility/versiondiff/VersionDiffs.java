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
package io.atlasclient.compatibility.versiondiff;

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.rules.Ruling;
import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes version diffs (semantics, section 6). */
public final class VersionDiffs {
    /** The name of the preset that version diffs are judged by. */
    public static final String PRESET = "mongodb";

    private VersionDiffs() {}

    /**
     * Compares two documents.
     *
     * @param base the old document
     * @param revision the new document
     * @param mode whether they describe two versions of the API, or one at two points in time
     * @param today the day that dates are judged by
     * @throws ProblemsException with every reference that leads nowhere
     */
    public static VersionDiff between(SpecDocument base, SpecDocument revision, Mode mode, LocalDate today) {
        return between(new ApiView(base), new ApiView(revision), mode, today);
    }

    /**
     * Compares two documents that are compared with others, or in other ways, too.
     *
     * @param base the old document
     * @param revision the new document
     * @param mode whether they describe two versions of the API, or one at two points in time
     * @param today the day that dates are judged by
     * @throws ProblemsException with every reference that leads nowhere
     */
    public static VersionDiff between(ApiView base, ApiView revision, Mode mode, LocalDate today) {
        Policy policy = Presets.preset(PRESET);
        ApiDiff diff = ApiDiff.between(base, revision, settings(mode));
        RawEntries entries = new RawEntries(policy, mode);
        Stream<Ruling> rulings = Ruling.of(diff, policy.setting(today));
        Map<String, List<RawEntry>> byOperation = entries.of(rulings.toList()).stream()
                .collect(Collectors.groupingBy(
                        entry ->
                                entry.endpoint().path() + "-" + entry.endpoint().method(),
                        TreeMap::new,
                        Collectors.toList()));
        List<VersionDiff.ChangedOperation> operations = new ArrayList<>();
        byOperation.values().forEach(changes -> operations.add(operation(changes)));
        return new VersionDiff(operations);
    }

    /** Dates are cut out of media types only between versions; otherwise the dates are what may change. */
    private static DiffSettings settings(Mode mode) {
        return DiffSettings.textual()
                .in(
                        switch (mode) {
                            case ACROSS -> DiffSettings.Mode.ACROSS;
                            case WITHIN -> DiffSettings.Mode.WITHIN;
                        });
    }

    private static VersionDiff.ChangedOperation operation(List<RawEntry> changes) {
        // What names the operation last counts, as upstream overwrites the names with each change.
        RawEntry last = changes.stream().max(RawEntry.ORDER).orElseThrow();
        return new VersionDiff.ChangedOperation(
                last.endpoint().path(),
                last.endpoint().method(),
                last.endpoint().operationId(),
                last.endpoint().tags().stream().findFirst().orElse(""),
                Squashing.squash(changes));
    }
}
