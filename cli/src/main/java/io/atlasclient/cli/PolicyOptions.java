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

import io.atlasclient.compatibility.run.PolicyChoice;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What counts. */
final class PolicyOptions {
    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Whose levels count: wire (the default), java, mongodb, strict or none.")
    private @Nullable String preset;

    @Option(names = "--policy", paramLabel = "FILE", description = "A policy (YAML).")
    private @Nullable String policy;

    @Option(names = "--severities", paramLabel = "FILE", description = "A severity file of oasdiff.")
    private @Nullable String severities;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "From when on findings fail: ERR, WARN, INFO or never; the policy's if left out.")
    private @Nullable String failOn;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that dates are judged by; today's if left out.")
    private @Nullable String today;

    PolicyChoice choice(Console console) {
        return new PolicyChoice(console.folder(), preset, policy, severities, failOn);
    }

    LocalDate today() {
        return today == null ? LocalDate.now(ZoneId.systemDefault()) : date("--today", today);
    }

    /** Reads the date that an option names. */
    static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemsException(List.of(new Problem(
                    "option " + option, "#", "'" + text + "' is not a date.", "Write one such as 2024-01-31.")));
        }
    }
}
