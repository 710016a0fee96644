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
package io.atlasclient.maven;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.report.CatalogueDescriptions;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.run.Comparison;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.OutputFormat;
import io.atlasclient.compatibility.run.OutputTarget;
import io.atlasclient.compatibility.run.ToolVersion;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that report have in common. */
abstract class ComparingMojo extends PairMojo {
    /** The formats to write: text, line, markdown, summary, html, json, sarif, github, junit, gitlab, mongodb. */
    @Parameter(property = "atlas.formats", defaultValue = "text,markdown,html,json")
    private List<String> formats;

    /** The folder that gets a file for each comparison and format. */
    @Parameter(property = "atlas.reports", defaultValue = "${project.build.directory}/atlas")
    private File reports;

    @Override
    final void judge() {
        ComparisonRequest request = choice().request(baseline());
        List<OutputTarget> targets = formats.stream()
                .map(format -> new OutputTarget(OutputFormat.parse(format), reports + "/"))
                .toList();
        ComparisonRun run = ComparisonRun.of(request);
        run.requireNamesOf(request.check().policy());
        RenderOptions rendering = RenderOptions.of(ToolVersion.get())
                .withThreshold(request.threshold())
                .withRules(new CatalogueDescriptions());
        run.write(targets, startFolder(), rendering);
        tell(run);
        judge(run);
    }

    /** Ends the goal, given what was found. */
    abstract void judge(ComparisonRun run);

    private void tell(ComparisonRun run) {
        run.notes().forEach(getLog()::info);
        for (Comparison comparison : run.comparisons()) {
            Counts counts = comparison.report().counts();
            getLog().info(comparison.sides().base().label() + " to "
                    + comparison.sides().revision().label() + ": " + counts.err() + " break, " + counts.warn()
                    + " may, " + counts.info() + " do not.");
        }
        getLog().info("What changed between the versions is in " + reports + ".");
    }
}
