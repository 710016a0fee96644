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

import io.atlasclient.compatibility.baseline.Acceptor;
import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.compatibility.run.AcceptRun;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.Days;
import io.atlasclient.compatibility.run.ExitCode;
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
        Plan plan = UsageProblems.in(this::plan);
        ComparisonRun run = ComparisonRun.of(plan.request());
        AcceptRun.Outcome outcome = UsageProblems.in(() -> {
            run.requireNamesOf(plan.request().check().policy());
            return plan.accept().write(run, plan.ignored());
        });
        outcome.sentences(plan.accept()).forEach(console.err()::println);
        return ExitCode.CLEAN.code();
    }

    private Plan plan() {
        ComparisonRequest request = inputs.choice(console).request();
        Acceptor acceptor =
                new Acceptor(reason, author, expires == null ? null : Days.parse("option --expires", expires));
        return new Plan(
                request,
                AcceptRun.of(baseline, acceptor, request),
                ignoreList == null ? null : LocalTree.text(console.folder(), ignoreList));
    }
}
