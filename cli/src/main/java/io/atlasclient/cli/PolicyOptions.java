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
package io.atlasclient.cli;

import io.atlasclient.compatibility.run.Days;
import io.atlasclient.compatibility.run.PolicyChoice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What counts. */
final class PolicyOptions {
    @Option(
            names = "--preset",
            completionCandidates = Candidates.OfPreset.class,
            paramLabel = "NAME",
            description = "Whose levels count: wire (the default), java, mongodb, strict or none.")
    private @Nullable String preset;

    @Option(names = "--policy", paramLabel = "FILE", description = "A policy (YAML).")
    private @Nullable String policy;

    @Option(names = "--severities", paramLabel = "FILE", description = "A severity file of oasdiff.")
    private @Nullable String severities;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that dates are judged by; today's if left out.")
    private @Nullable String today;

    PolicyChoice choice(Console console, @Nullable String failOn) {
        return new PolicyChoice(console.folder(), preset, policy, severities, failOn);
    }

    LocalDate today() {
        return Days.today("option --today", today);
    }
}
