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

import io.atlasclient.compatibility.calendar.CalendarFormat;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.run.CalendarRequest;
import io.atlasclient.compatibility.run.CalendarRun;
import io.atlasclient.compatibility.run.ComparisonChoice;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.Deadline;
import io.atlasclient.compatibility.run.ExitCode;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes when the operations of all versions end into a folder, and what breaks on the way to newer ones. Fails if an operation that
 * is used ends too soon.
 */
@Mojo(name = "calendar", requiresProject = false, threadSafe = true)
public final class CalendarMojo extends JudgingMojo {
    /** A folder with {@code versions.json}, or {@code git:REVISION:FOLDER}; the catalog if left out. */
    @Parameter(property = "atlas.calendar.documents", defaultValue = Selection.ALL)
    private String documents;

    /** The folder of the documents as they were: tells which dates moved. */
    @Parameter(property = "atlas.calendar.since")
    private @Nullable String since;

    /** With {@code uses}: fail if one of these operations ends within so many days. */
    @Parameter(property = "atlas.calendar.within")
    private @Nullable Integer within;

    /** The file of the operations that are used, an operationId or {@code METHOD /path} a line. */
    @Parameter(property = "atlas.calendar.uses")
    private @Nullable String uses;

    /** The formats to write: text, markdown, html, json, ics. */
    @Parameter(property = "atlas.calendar.formats", defaultValue = "text,html,ics")
    private List<String> formats;

    /** The folder that gets a file for each format. */
    @Parameter(property = "atlas.reports", defaultValue = "${project.build.directory}/atlas")
    private File reports;

    @Override
    void judge() {
        ComparisonChoice choice = new ComparisonChoice(List.of(documents), access(), null, policies(null), today());
        CalendarRequest request = CalendarRequest.of(choice, since, Deadline.read(startFolder(), within, uses));
        List<CalendarFormat> views = formats.stream().map(CalendarFormat::parse).toList();
        ComparisonRun comparison = ComparisonRun.of(request.comparison());
        comparison.requireNamesOf(request.comparison().check().policy());
        CalendarRun run = CalendarRun.of(request, comparison);
        run.write(views, startFolder(), reports.toString());
        getLog().info("When operations end is in " + reports + ".");
        run.sentences().forEach(getLog()::warn);
        if (run.verdict() == ExitCode.FINDINGS) {
            throw Arguments.refused(
                    "within",
                    (run.tooSoon().size() == 1
                                    ? "1 used operation ends within "
                                    : run.tooSoon().size() + " used operations end within ")
                            + within + " days.",
                    "Read the calendar, and move to what it names.");
        }
    }
}
