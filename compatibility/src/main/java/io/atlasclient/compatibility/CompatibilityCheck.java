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
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Policy;
import java.time.LocalDate;

/**
 * Compares documents: the facts first, then the verdicts.
 *
 * @param policy what counts
 * @param baseline what is accepted
 * @param today the day that dates are judged by
 */
public record CompatibilityCheck(Policy policy, Baseline baseline, LocalDate today) {

    /**
     * Compares two documents.
     *
     * @param pair the documents
     * @throws io.atlasclient.specs.ProblemsException with every reference that leads nowhere
     */
    public Report compare(SidePair pair) {
        ApiDiff facts = ApiDiff.between(pair.base().document(), pair.revision().document(), DiffSettings.semantic());
        FileNames files = new FileNames(pair.base().file(), pair.revision().file());
        Baseline.Applied judged = baseline.applyTo(Judge.findings(facts, files, policy, pair.mode(), today), today);
        return new Report(
                pair.base().input(),
                pair.revision().input(),
                pair.mode(),
                today,
                policy.preset(),
                judged.findings(),
                judged.stale());
    }
}
