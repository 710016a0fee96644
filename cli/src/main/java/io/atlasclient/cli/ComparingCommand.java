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

import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Terminal;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.compatibility.run.OutputFormat;
import io.atlasclient.compatibility.run.OutputTarget;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that compare have in common. */
abstract class ComparingCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--baseline", paramLabel = "FILE", description = "The findings that are accepted (YAML).")
    private @Nullable String baseline;

    @Mixin
    private OutputOptions outputs;

    ComparingCommand(Console console) {
        this.console = console;
    }

    /** What the options mean. */
    private record Plan(
            ComparisonRequest request,
            OutputFormat format,
            List<OutputTarget> targets,
            RenderOptions rendering,
            Terminal terminal) {}

    /** Returns how the process ends, given how the findings are judged. */
    abstract ExitCode ending(ExitCode verdict);

    /** Reads the options, compares, writes; whichever of these has a problem decides the exit code. */
    @Override
    public final Integer call() {
        Plan plan = UsageProblems.in(this::plan);
        ComparisonRun run = ComparisonRun.of(plan.request());
        run.notes().forEach(note -> console.err().println(note));
        console.write(UsageProblems.in(() -> write(run, plan)));
        return ending(run.verdict()).code();
    }

    private Plan plan() {
        ComparisonRequest request = inputs.choice(console).request(baseline);
        return new Plan(
                request,
                outputs.format(),
                outputs.targets(),
                outputs.rendering(request.threshold()),
                outputs.terminal(console));
    }

    /** Writes the files, and returns what goes to standard output. */
    private byte[] write(ComparisonRun run, Plan plan) {
        run.requireNamesOf(plan.request().check().policy());
        byte[] text = run.text(plan.format(), plan.rendering().withTerminal(plan.terminal()));
        run.write(plan.targets(), console.folder(), plan.rendering());
        return text;
    }
}
