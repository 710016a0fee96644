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
package io.atlasclient.compatibility;

import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.compatibility.java.JavaFindings;
import io.atlasclient.compatibility.java.JavaImpact;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.specs.read.SpecReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Compares documents: the facts first, then the verdicts.
 *
 * @param policy what counts
 * @param baseline what is accepted
 * @param today the day that dates are judged by
 */
public record CompatibilityCheck(Policy policy, Baseline baseline, LocalDate today) {
    private static final String CALLERS_PRESET = "java";
    private static final Set<Victim> CALLERS = EnumSet.of(Victim.SOURCE, Victim.BINARY);

    /**
     * Compares two documents.
     *
     * @param pair the documents
     * @throws io.atlasclient.specs.ProblemsException with every reference that leads nowhere; if the policy asks about
     *     callers of the Java, also with what cannot be generated
     */
    public Report compare(SidePair pair) {
        ApiDiff facts = ApiDiff.between(pair.base().api(), pair.revision().api(), settings(pair.mode()));
        FileNames files = new FileNames(pair.base().file(), pair.revision().file());
        Baseline.Applied judged = baseline.applyTo(findings(pair, facts, files), today);
        return new Report(
                pair.base().input(),
                pair.revision().input(),
                pair.mode(),
                today,
                policy.preset(),
                judged.findings(),
                judged.stale());
    }

    private List<Finding> findings(SidePair pair, ApiDiff facts, FileNames files) {
        List<Finding> findings = Judge.findings(facts, files, policy, pair.mode(), today);
        // To know what is generated takes longer than the comparison itself.
        boolean isAboutCallers =
                policy.preset().equals(CALLERS_PRESET) || !Collections.disjoint(policy.failVictims(), CALLERS);
        return isAboutCallers
                ? JavaFindings.add(
                        findings,
                        JavaImpact.between(
                                SpecReader.forGenerating(pair.base().document()),
                                SpecReader.forGenerating(pair.revision().document())),
                        facts,
                        files,
                        policy)
                : findings;
    }

    private DiffSettings settings(Mode mode) {
        return DiffSettings.semantic()
                .from(policy.stability())
                .in(
                        switch (mode) {
                            case ACROSS -> DiffSettings.Mode.ACROSS;
                            case WITHIN -> DiffSettings.Mode.WITHIN;
                        });
    }
}
