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
package io.atlasclient.compatibility.run;

import io.atlasclient.compatibility.baseline.Acceptor;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.baseline.BaselineReader;
import io.atlasclient.compatibility.baseline.BaselineUpdate;
import io.atlasclient.compatibility.baseline.OasdiffIgnoreList;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.report.view.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found into a baseline.
 *
 * @param file the baseline
 * @param acceptor what is said of the new entries
 * @param threshold from where on findings need an entry
 * @param today the day to judge expiry by
 */
public record AcceptRun(BaselineFile file, Acceptor acceptor, Threshold threshold, LocalDate today) {

    /**
     * What came of it.
     *
     * @param added how many findings got an entry that had none
     * @param unmatched the lines of the ignore list that stand for no finding
     */
    public record Outcome(long added, List<String> unmatched) {
        /** Copies the list. */
        public Outcome {
            unmatched = List.copyOf(unmatched);
        }

        /**
         * Tells the user what happened, and what is left to do.
         *
         * @param run what wrote the baseline
         * @return a sentence each
         */
        public List<String> sentences(AcceptRun run) {
            List<String> sentences = new ArrayList<>();
            unmatched.forEach(line -> sentences.add("Stands for no finding: " + line));
            sentences.add(
                    run.file().name() + ": " + added + (added == 1 ? " finding was" : " findings were") + " added.");
            String missing = run.acceptor().missing();
            if (added > 0 && !missing.isEmpty()) {
                sentences.add("Fill in " + missing + "; until then, no check takes the baseline.");
            }
            return sentences;
        }
    }

    /**
     * Plans to accept what a comparison finds.
     *
     * @param baseline the file, which need not be there
     * @param acceptor what is said of the new entries
     * @param request what is compared
     */
    public static AcceptRun of(String baseline, Acceptor acceptor, ComparisonRequest request) {
        return new AcceptRun(
                new BaselineFile(request.access().folder(), baseline),
                acceptor,
                request.threshold(),
                request.check().today());
    }

    /**
     * Accepts the findings that reach the threshold; entries about others stay.
     *
     * @param run what was found, judged without a baseline
     * @param ignoreList an ignore list of oasdiff that says which findings are accepted, null for all
     * @throws io.atlasclient.specs.ProblemsException if the baseline cannot be read or written
     */
    public Outcome write(ComparisonRun run, @Nullable String ignoreList) {
        String text = file.textIfAny();
        Baseline old = BaselineReader.read(file.name(), text, BaselineReader.Permanence.MAY_BE_PERMANENT);
        List<Finding> all = run.comparisons().stream()
                .flatMap(comparison -> comparison.report().findings().stream())
                .toList();
        OasdiffIgnoreList.Matched matched = ignoreList == null
                ? new OasdiffIgnoreList.Matched(
                        all.stream().filter(threshold::isReachedBy).toList(), List.of())
                : OasdiffIgnoreList.read(ignoreList).match(all);
        // As of the beginning of time nothing has expired: every finding that an entry is about counts as accepted.
        Map<Boolean, List<Finding>> wanted = old.applyTo(all, LocalDate.MIN).findings().stream()
                .filter(finding ->
                        finding.accepted() != null || matched.findings().contains(finding))
                .collect(Collectors.partitioningBy(finding -> finding.accepted() != null));
        List<Finding> unjudged = wanted.values().stream()
                .flatMap(List::stream)
                .map(finding -> finding.withAccepted(null))
                .toList();
        file.write(BaselineUpdate.accept(file.name(), text, unjudged, today, acceptor));
        return new Outcome(Objects.requireNonNull(wanted.get(false)).size(), matched.unmatched());
    }
}
