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
import io.atlasclient.compatibility.calendar.CalendarEntry;
import io.atlasclient.compatibility.calendar.CalendarFormat;
import io.atlasclient.compatibility.calendar.UpgradeCalendar;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.InputReader;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.compatibility.run.CalendarRun;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells when operations end. */
@Command(
        name = "calendar",
        description = "Tells when the operations of all versions end, and what breaks on the way to newer ones.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class,
        sortOptions = false)
final class CalendarCommand implements Callable<Integer> {
    private static final Map<String, CalendarFormat> FORMATS = Map.of(
            "text", CalendarFormat.TEXT,
            "markdown", CalendarFormat.MARKDOWN,
            "html", CalendarFormat.HTML,
            "json", CalendarFormat.JSON,
            "ics", CalendarFormat.ICALENDAR);

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "all",
            description = "A folder with versions.json, or git:REVISION:FOLDER; the catalog if left out.")
    private String documents;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private PolicyOptions policies;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), markdown, html, json or ics.")
    private String format;

    @Option(
            names = "--since",
            paramLabel = "FOLDER",
            description = "The documents as they were: tells which dates moved.")
    private @Nullable String since;

    @Option(names = "--within", paramLabel = "DAYS", description = "With --uses: fail if one of them ends so soon.")
    private @Nullable Integer within;

    @Option(
            names = "--uses",
            paramLabel = "FILE",
            description = "The operations that are used, an operationId or 'METHOD /path' a line.")
    private @Nullable String uses;

    CalendarCommand(Console console) {
        this.console = console;
    }

    /** What the options mean. */
    private record Plan(
            ComparisonRequest request, Optional<Selection> older, CalendarFormat format, Set<String> used) {}

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
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        UpgradeCalendar calendar = plan.older()
                .map(older -> InputReader.read(older, plan.request().access()))
                .map(older -> CalendarRun.of(run, policies.today(), older))
                .orElseGet(() -> CalendarRun.of(run, policies.today()));
        console.write(plan.format().render(calendar).getBytes(StandardCharsets.UTF_8));
        List<CalendarEntry> ending = within == null ? List.of() : calendar.endingWithin(within, plan.used());
        ending.forEach(entry -> console.err().println("Ends within " + within + " days: " + entry.name()));
        return (ending.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
    }

    private Plan plan() {
        if ((within == null) != (uses == null)) {
            throw problem("options --within and --uses", "One of them says nothing.", "Give both or none.");
        }
        CalendarFormat view = Optional.ofNullable(FORMATS.get(format))
                .orElseThrow(() -> problem(
                        "format '" + format + "'",
                        "There is no such format.",
                        "Use text, markdown, html, json or ics."));
        Access access = Access.local(console.folder())
                .withCatalog(sources.catalog(), sources.source(console, "bundled"))
                .withLoading(sources.loading(console));
        CompatibilityCheck check =
                new CompatibilityCheck(policies.choice(console).read(), Baseline.none(), policies.today());
        return new Plan(
                new ComparisonRequest(
                        Selection.parse(List.of(documents)), access, null, check, Threshold.at(Level.NONE)),
                Optional.ofNullable(since).map(folder -> Selection.parse(List.of(folder))),
                view,
                uses == null ? Set.of() : used(console.text(uses)));
    }

    private static Set<String> used(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
