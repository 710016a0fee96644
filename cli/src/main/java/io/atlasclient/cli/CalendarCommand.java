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

import io.atlasclient.compatibility.calendar.CalendarFormat;
import io.atlasclient.compatibility.run.CalendarRequest;
import io.atlasclient.compatibility.run.CalendarRun;
import io.atlasclient.compatibility.run.ComparisonChoice;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.Deadline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
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
            completionCandidates = Candidates.OfCalendarFormat.class,
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
    private record Plan(CalendarRequest request, CalendarFormat format) {}

    @Override
    public Integer call() {
        Plan plan = UsageProblems.in(this::plan);
        ComparisonRequest compared = plan.request().comparison();
        ComparisonRun comparison = ComparisonRun.of(compared);
        UsageProblems.check(() -> comparison.requireNamesOf(compared.check().policy()));
        CalendarRun run = CalendarRun.of(plan.request(), comparison);
        console.write(plan.format().render(run.calendar()).getBytes(StandardCharsets.UTF_8));
        run.sentences().forEach(console.err()::println);
        return run.verdict().code();
    }

    private Plan plan() {
        ComparisonChoice choice = new ComparisonChoice(
                List.of(documents), sources.access(console), null, policies.choice(console, null), policies.today());
        return new Plan(
                CalendarRequest.of(choice, since, Deadline.read(console.folder(), within, uses)),
                CalendarFormat.parse(format));
    }
}
