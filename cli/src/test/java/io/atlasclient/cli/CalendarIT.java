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

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarIT {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: T, version: '2.0'}
            paths:
              /a:
                get: {operationId: listA, deprecated: true, x-sunset: 2027-01-31, responses: {'200': {description: R}}}
                post: {operationId: addA, responses: {'200': {description: R}}}
            """;

    @TempDir
    private Path folder;

    private RunnableJar atlas;

    @BeforeEach
    void writeDocuments() throws IOException {
        write("specs", DOCUMENT);
        write("earlier", DOCUMENT.replace("2027-01-31", "2026-12-31"));
        Files.writeString(folder.resolve("uses.txt"), "# What we call.\nGET /a\naddA\n");
        atlas = new RunnableJar(folder);
    }

    private void write(String name, String document) throws IOException {
        Path specs = Files.createDirectory(folder.resolve(name));
        Files.writeString(specs.resolve("versions.json"), "[\"2024-05-30\", \"2024-08-05\"]");
        Files.writeString(specs.resolve("openapi-2024-05-30.yaml"), document);
        Files.writeString(specs.resolve("openapi-2024-08-05.yaml"), document.replace(", x-sunset: 2027-01-31", ""));
    }

    @ParameterizedTest
    @CsvSource({"text, Operations that end", "markdown, # ", "html, <!DOCTYPE html>", "json, {", "ics, BEGIN:VCALENDAR"
    })
    void tellsTheEndInEachFormat(String format, String beginning) throws IOException, InterruptedException {
        RunnableJar.Result result = calendar("--format", format);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).startsWith(beginning).contains("/a");
    }

    @Test
    void calendarsReadWhatIsWrittenForThem() throws IOException, InterruptedException {
        ICalendar calendar = Biweekly.parse(calendar("--format", "ics").out()).first();

        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).contains("GET /a");
            assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                    .isEqualTo(LocalDate.of(2027, 1, 31));
        });
    }

    @ParameterizedTest
    @CsvSource({"31, 1", "30, 0"})
    void failsIfWhatIsUsedEndsTooSoon(int within, int code) throws IOException, InterruptedException {
        RunnableJar.Result result = calendar("--within", String.valueOf(within), "--uses", "uses.txt");

        assertThat(result.code()).isEqualTo(code);
        assertThat(result.err()).isEqualTo(code == 0 ? "" : "Ends too soon: GET /a, on 2027-01-31.\n");
    }

    @Test
    void saysWhatIsUsedAndNowhereOffered() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("uses.txt"), "listB\nlistA\n");

        assertThat(calendar("--within", "0", "--uses", "uses.txt").err())
                .isEqualTo("No version offers 'listB', which is said to be used.\n");
    }

    @Test
    void tellsWhichDatesMoved() throws IOException, InterruptedException {
        assertThat(calendar("--since", "earlier").out()).contains("2026-12-31", "2027-01-31");
        assertThat(calendar("--since", "specs").out()).isEqualTo(calendar().out());
    }

    private RunnableJar.Result calendar(String... options) throws IOException, InterruptedException {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"calendar", "specs", "-q", "--today", "2026-12-31"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return atlas.run(all);
    }
}
