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

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarInForeignProjectIT {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: T, version: '2.0'}
            paths:
              /a:
                get: {operationId: listA, deprecated: true, x-sunset: 2027-01-31, responses: {'200': {description: R}}}
            """;

    @TempDir
    private Path folder;

    private ForeignProject project;

    @BeforeEach
    void writeDocuments() throws Exception {
        project = ForeignProject.in(folder);
        Path specs = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(specs.resolve("versions.json"), "[\"2024-05-30\", \"2024-08-05\"]");
        Files.writeString(specs.resolve("openapi-2024-05-30.yaml"), DOCUMENT);
        Files.writeString(specs.resolve("openapi-2024-08-05.yaml"), DOCUMENT.replace(", x-sunset: 2027-01-31", ""));
        Files.writeString(folder.resolve("uses.txt"), "listA\n");
    }

    @Test
    void writesTheFormatsAskedFor() throws Exception {
        ForeignProject.Build build = run("atlas.calendar.formats=markdown,ics");

        assertThat(build.success()).as(build.text()).isTrue();
        assertThat(folder.resolve("target/atlas/calendar.md")).content().contains("2027-01-31");
        assertThat(folder.resolve("target/atlas/calendar.ics")).content().contains("DTSTART;VALUE=DATE:20270131");
        assertThat(folder.resolve("target/atlas/calendar.html")).doesNotExist();
    }

    @Test
    void failsIfWhatIsUsedEndsTooSoonAfterItHasWrittenTheCalendar() throws Exception {
        ForeignProject.Build build = run("atlas.calendar.within=90", "atlas.calendar.uses=uses.txt");

        assertThat(build.success()).isFalse();
        assertThat(build.log()).contains("[WARNING] Ends too soon: GET /a, on 2027-01-31.");
        assertThat(build.errors())
                .contains(
                        "parameter within#: 1 used operation ends within 90 days. Read the calendar, and move to what it"
                                + " names.");
        assertThat(folder.resolve("target/atlas/calendar.html")).exists();
        assertThat(run("atlas.calendar.within=30", "atlas.calendar.uses=uses.txt")
                        .success())
                .isTrue();
    }

    private ForeignProject.Build run(String... settings) throws Exception {
        String[] all = new String[settings.length + 2];
        all[0] = "atlas.calendar.documents=documents";
        all[1] = "atlas.today=2026-12-31";
        System.arraycopy(settings, 0, all, 2, settings.length);
        return project.run("atlas:calendar", all);
    }
}
