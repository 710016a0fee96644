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

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.compatibility.run.BaselineFile;
import io.atlasclient.compatibility.run.Comparison;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.OutputFormat;
import io.atlasclient.compatibility.run.OutputTarget;
import io.atlasclient.compatibility.run.PolicyChoice;
import io.atlasclient.compatibility.run.ToolVersion;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that compare have in common. */
abstract class ComparingMojo extends AtlasMojo {
    /**
     * The old document: a file, {@code git:REVISION:PATH}, an http or https URL, or a version of the catalog; or a folder
     * with {@code versions.json}. Alone, {@code FROM..TO}, {@code ..} for each step of the catalog, or {@code all}.
     */
    @Parameter(property = "atlas.diff.base", defaultValue = "..")
    private String base;

    /** The new document, named like the old one; left out if {@code base} names several. */
    @Parameter(property = "atlas.diff.revision")
    private @Nullable String revision;

    /** Where the catalog's documents come from, as for {@code atlas:generate}. */
    @Parameter(property = "atlas.specs", defaultValue = "bundled")
    private String specs;

    /** Whether documents may be fetched from URLs. */
    @Parameter(property = "atlas.allowHttp", defaultValue = "false")
    private boolean allowHttp;

    /** Whose levels count: {@code wire} (the default), {@code java}, {@code mongodb}, {@code strict} or {@code none}. */
    @Parameter(property = "atlas.preset")
    private @Nullable String preset;

    /** A policy (YAML), which names its preset itself. */
    @Parameter(property = "atlas.policy")
    private @Nullable String policy;

    /** A severity file of oasdiff. */
    @Parameter(property = "atlas.severities")
    private @Nullable String severities;

    /** The findings that are accepted (YAML). */
    @Parameter(property = "atlas.baseline")
    private @Nullable String baseline;

    /** From when on findings fail: {@code ERR}, {@code WARN}, {@code INFO} or {@code never}; the policy's if left out. */
    @Parameter(property = "atlas.failOn")
    private @Nullable String failOn;

    /** The day that dates are judged by; today's if left out. */
    @Parameter(property = "atlas.today")
    private @Nullable String today;

    /** The formats to write: text, line, markdown, summary, html, json, sarif, github, junit, gitlab, mongodb. */
    @Parameter(property = "atlas.formats", defaultValue = "text,markdown,html,json")
    private List<String> formats;

    /** The folder that gets a file for each comparison and format. */
    @Parameter(property = "atlas.reports", defaultValue = "${project.build.directory}/atlas")
    private File reports;

    /** Whether to compare nothing. */
    @Parameter(property = "atlas.skip", defaultValue = "false")
    private boolean skip;

    @Override
    final void run() {
        if (skip) {
            getLog().info("Nothing is compared here.");
            return;
        }
        PolicyChoice choice = new PolicyChoice(startFolder(), preset, policy, severities, failOn);
        Policy read = choice.read();
        Threshold threshold = choice.threshold(read);
        List<OutputTarget> targets = formats.stream()
                .map(format -> new OutputTarget(OutputFormat.parse(format), reports + "/"))
                .toList();
        ComparisonRun run = ComparisonRun.of(new ComparisonRequest(
                selection(), access(), null, new CompatibilityCheck(read, accepted(), day()), threshold));
        run.requireNamesOf(read);
        RenderOptions options = RenderOptions.of(ToolVersion.get()).withThreshold(threshold);
        targets.forEach(target -> run.write(target, startFolder(), options));
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

    private Selection selection() {
        return Selection.parse(revision == null ? List.of(base) : List.of(base, revision));
    }

    private Access access() {
        Path folder = startFolder();
        Access access =
                Access.local(folder).withCatalog(catalog(), source(specs)).withLoading(loading());
        return allowHttp ? access.withNetwork(null) : access;
    }

    private Baseline accepted() {
        return baseline == null
                ? Baseline.none()
                : BaselineFile.in(startFolder(), baseline).read();
    }

    private LocalDate day() {
        try {
            return today == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw Arguments.refused("today", "'" + today + "' is not a date.", "Write one such as 2024-01-31.");
        }
    }
}
