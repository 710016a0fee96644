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

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.PolicyReader;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.policy.SeverityFile;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a user chooses what counts.
 *
 * @param folder the folder that relative files are seen from
 * @param preset the name of a preset, null for that of the policy file, or the default
 * @param policy a policy file (YAML), null for none
 * @param severities a severity file of oasdiff, null for none
 * @param failOn ERR, WARN, INFO or never; null for what the policy says
 */
public record PolicyChoice(
        Path folder,
        @Nullable String preset,
        @Nullable String policy,
        @Nullable String severities,
        @Nullable String failOn) {
    private static final Map<String, Level> THRESHOLDS =
            Map.of("ERR", Level.ERR, "WARN", Level.WARN, "INFO", Level.INFO, "never", Level.NONE);

    /**
     * Reads the policy.
     *
     * @throws ProblemsException with everything that is wrong with the files, or if there is no such preset
     */
    public Policy read() {
        if (preset != null && policy != null) {
            throw problem("preset '" + preset + "'", "The policy file names its preset.", "Name one of the two.");
        }
        Policy start = policy == null ? named() : PolicyReader.read(policy, LocalTree.text(folder, policy));
        return severities == null ? start : SeverityFile.read(start, severities, LocalTree.text(folder, severities));
    }

    /**
     * Reads from when on findings fail a check.
     *
     * @param read the policy
     * @throws ProblemsException if there is no such level
     */
    public Threshold threshold(Policy read) {
        if (failOn == null) {
            return new Threshold(read.failOn(), read.failVictims());
        }
        Level level = Optional.ofNullable(THRESHOLDS.get(failOn))
                .orElseThrow(() -> problem(
                        "fail-on '" + failOn + "'", "There is no such level.", "Use ERR, WARN, INFO or never."));
        return new Threshold(level, read.failVictims());
    }

    private Policy named() {
        String name = preset == null ? Presets.DEFAULT : preset;
        if (!Presets.names().contains(name)) {
            throw problem(
                    "preset '" + name + "'",
                    "There is no such preset.",
                    "Use one of " + String.join(", ", Presets.names()) + ".");
        }
        return Presets.preset(name);
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
