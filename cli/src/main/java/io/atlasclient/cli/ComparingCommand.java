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
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Terminal;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.compatibility.run.BaselineFile;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.compatibility.run.OutputFormat;
import io.atlasclient.compatibility.run.OutputTarget;
import io.atlasclient.compatibility.run.PolicyChoice;
import io.atlasclient.specs.ProblemsException;
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

    @Mixin
    private PolicyOptions policies;

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
        Plan plan;
        try {
            plan = plan();
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        ComparisonRun run;
        try {
            run = ComparisonRun.of(plan.request());
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.INPUT);
        }
        run.notes().forEach(note -> console.err().println(note));
        try {
            run.requireNamesOf(plan.request().check().policy());
            write(run, plan);
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        return ending(run.verdict()).code();
    }

    private Plan plan() {
        PolicyChoice choice = policies.choice(console);
        Policy policy = choice.read();
        Threshold threshold = choice.threshold(policy);
        ComparisonRequest request = new ComparisonRequest(
                inputs.selection(),
                inputs.access(console),
                inputs.mode(),
                new CompatibilityCheck(policy, accepted(), policies.today()),
                threshold);
        return new Plan(
                request, outputs.format(), outputs.targets(), outputs.rendering(threshold), outputs.terminal(console));
    }

    private Baseline accepted() {
        return baseline == null
                ? Baseline.none()
                : BaselineFile.in(console.folder(), baseline).read();
    }

    private void write(ComparisonRun run, Plan plan) {
        for (OutputTarget target : plan.targets()) {
            run.write(target, console.folder(), plan.rendering());
        }
        console.write(run.text(plan.format(), plan.rendering().withTerminal(plan.terminal())));
    }
}
