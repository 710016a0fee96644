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

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a user chooses what is compared, and what counts.
 *
 * @param documents what is compared, as {@link Selection#parse} takes it
 * @param access what may be read, and from where
 * @param mode {@code across} or {@code within}, null if the documents say so themselves
 * @param policies what counts
 * @param today the day that dates are judged by
 */
public record ComparisonChoice(
        List<String> documents, Access access, @Nullable String mode, PolicyChoice policies, LocalDate today) {
    /** Copies the list. */
    public ComparisonChoice {
        documents = List.copyOf(documents);
    }

    /**
     * Reads what the choice means; the documents are not read yet.
     *
     * @throws ProblemsException with what is wrong with the choice and its files
     */
    public ComparisonRequest request() {
        return request(null);
    }

    /**
     * Reads what the choice means; the documents are not read yet.
     *
     * @param baseline the file of accepted findings, null for none
     * @throws ProblemsException with what is wrong with the choice and its files
     */
    public ComparisonRequest request(@Nullable String baseline) {
        Policy policy = policies.read();
        Baseline accepted = baseline == null ? Baseline.none() : new BaselineFile(access.folder(), baseline).read();
        return new ComparisonRequest(
                Selection.parse(documents),
                access,
                mode == null ? null : related(mode),
                new CompatibilityCheck(policy, accepted, today),
                policies.threshold(policy));
    }

    private static Mode related(String mode) {
        return switch (mode) {
            case "across" -> Mode.ACROSS;
            case "within" -> Mode.WITHIN;
            default ->
                throw new ProblemsException(List.of(
                        new Problem("mode '" + mode + "'", "#", "There is no such mode.", "Use across or within.")));
        };
    }
}
