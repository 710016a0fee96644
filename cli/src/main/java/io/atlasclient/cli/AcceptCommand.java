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

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.baseline.Acceptor;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.run.AcceptRun;
import io.atlasclient.compatibility.run.BaselineFile;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.compatibility.run.PolicyChoice;
import io.atlasclient.specs.ProblemsException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds findings to the baseline. */
@Command(
        name = "accept",
        description = "Writes the findings that reach the threshold into a baseline. Entries keep their reasons and"
                + " comments; what is not said about new ones is left empty, to be filled in.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class,
        sortOptions = false)
final class AcceptCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private PolicyOptions policies;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            required = true,
            description = "The baseline; made if there is none.")
    private String baseline;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the findings are accepted.")
    private @Nullable String reason;

    @Option(names = "--author", paramLabel = "NAME", description = "Who accepts them.")
    private @Nullable String author;

    @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which they are accepted.")
    private @Nullable String expires;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Accept only what an ignore list of oasdiff stands for; lines that match nothing are listed.")
    private @Nullable String ignoreList;

    AcceptCommand(Console console) {
        this.console = console;
    }

    /** What the options mean. */
    private record Plan(
            ComparisonRequest request,
            AcceptRun accept,
            @Nullable String ignored) {}

    @Override
    public Integer call() {
        Plan plan;
        try {
            plan = plan();
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        ComparisonRun run = ComparisonRun.of(plan.request());
        try {
            run.requireNamesOf(plan.request().check().policy());
            plan.accept()
                    .write(run, plan.ignored())
                    .forEach(line -> console.err().println("Stands for no finding: " + line));
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        return ExitCode.CLEAN.code();
    }

    private Plan plan() {
        PolicyChoice choice = policies.choice(console);
        Policy policy = choice.read();
        CompatibilityCheck check = new CompatibilityCheck(policy, Baseline.none(), policies.today());
        Acceptor acceptor =
                new Acceptor(reason, author, expires == null ? null : PolicyOptions.date("--expires", expires));
        return new Plan(
                new ComparisonRequest(
                        inputs.selection(), inputs.access(console), inputs.mode(), check, choice.threshold(policy)),
                new AcceptRun(
                        BaselineFile.in(console.folder(), baseline),
                        acceptor,
                        choice.threshold(policy),
                        policies.today()),
                ignoreList == null ? null : console.text(ignoreList));
    }
}
