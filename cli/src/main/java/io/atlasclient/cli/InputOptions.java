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

import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.run.ComparisonChoice;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.store.RequestHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is compared. */
final class InputOptions {
    @Parameters(
            arity = "1..2",
            paramLabel = "DOCUMENT",
            description = {
                "The old and the new document, each a file, - for standard input, git:REVISION:PATH (or"
                        + " git:merge-base(REVISION):PATH), an http or https URL, or a version of the catalog.",
                "Or two folders with versions.json: each version with itself.",
                "Or one of FROM..TO (each step; either may be left out), all (each version with each newer one), and a"
                        + " folder with versions.json."
            })
    private List<String> documents;

    @Mixin
    private SourceOptions sources;

    @Option(names = "--allow-http", description = "Fetch documents from URLs.")
    private boolean network;

    @Option(
            names = "--header-env",
            paramLabel = "VARIABLE",
            description =
                    "The environment variable with a header for the servers of URLs, such as 'Authorization: Bearer …'.")
    private @Nullable String headerVariable;

    @Option(
            names = "--mode",
            completionCandidates = Candidates.OfMode.class,
            paramLabel = "across|within",
            description = "Whether the documents are two versions of the API, or one at two points in time. Their own"
                    + " versions decide if this is left out.")
    private @Nullable String mode;

    @Mixin
    private PolicyOptions policies;

    @Option(
            names = "--fail-on",
            completionCandidates = Candidates.OfThreshold.class,
            paramLabel = "LEVEL",
            description = "From when on findings fail: ERR, WARN, INFO or never; the policy's if left out.")
    private @Nullable String failOn;

    /** Returns what is compared, and what counts. */
    ComparisonChoice choice(Console console) {
        return new ComparisonChoice(
                documents, access(console), mode, policies.choice(console, failOn), policies.today());
    }

    private Access access(Console console) {
        Access access = sources.access(console).withStandardInput(console.in());
        if (!network && headerVariable != null) {
            throw problem("option --header-env", "Nothing is fetched from URLs.", "Add --allow-http.");
        }
        return network ? access.withNetwork(header(console)) : access;
    }

    private @Nullable RequestHeader header(Console console) {
        if (headerVariable == null) {
            return null;
        }
        @Nullable String line = console.environment().get(headerVariable);
        if (line == null) {
            throw problem("environment variable " + headerVariable, "It is not set.", "Set it to a header.");
        }
        return RequestHeader.parse(headerVariable, line);
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
