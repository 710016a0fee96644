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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnableJarIT {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: getA
                  parameters: [{name: p, in: query, schema: {type: string}}]
                  responses: {'200': {description: R}}
            """;
    private static final String BROKEN = DOCUMENT.replace("in: query, schema", "in: query, required: true, schema");
    private static final String FINDING =
            "new.yaml:7:41: error [request-parameter-became-required] The parameter p became required.";

    @TempDir
    private Path folder;

    private RunnableJar atlas;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("new.yaml"), BROKEN);
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(
                folder.resolve("policy.yaml"), "preset: wire\nlevels: {request-parameter-became-requird: INFO}\n");
        atlas = new RunnableJar(folder);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | check old.yaml old.yaml
            0 | diff old.yaml new.yaml
            0 | check old.yaml new.yaml --fail-on never
            1 | check old.yaml new.yaml
            2 | check old.yaml new.yaml --preset wired
            2 | check old.yaml new.yaml --policy policy.yaml
            2 | check old.yaml new.yaml --policy missing.yaml
            2 | check old.yaml new.yaml --format word
            2 | check old.yaml new.yaml --output html
            2 | check old.yaml new.yaml --output html=old.yaml/report.html
            2 | check old.yaml new.yaml --fail-on ERROR
            2 | check old.yaml new.yaml --today tomorrow
            2 | check old.yaml new.yaml --mode sideways
            2 | check old.yaml new.yaml --allow-http --header-env NOT_SET
            2 | check - -
            2 | check
            2 | check old.yaml new.yaml old.yaml
            2 | diff .. --format html
            2 | unknown
            2 | rules no-such-rule
            3 | check old.yaml missing.yaml
            3 | check old.yaml
            3 | check old.yaml broken.json
            3 | diff old.yaml broken.json
            3 | check git:HEAD:old.yaml new.yaml
            3 | check https://localhost/old.yaml new.yaml
            2 | check old.yaml new.yaml --header-env PATH
            2 | pull --catalog missing.yaml
            3 | pull --specs missing
            2 | generate --output old.yaml
            2 | generate --output out --versions yesterday
            3 | generate --output out --specs missing
            2 | calendar --format word
            2 | calendar --within 90
            3 | calendar old.yaml
            2 | accept old.yaml new.yaml
            2 | accept old.yaml new.yaml --baseline old.yaml
            2 | accept old.yaml new.yaml --baseline accepted.yaml --expires tomorrow
            3 | accept old.yaml broken.json --baseline accepted.yaml
            2 | rules --preset wired
            """)
    void endsWithTheCodeOfWhatHappenedAndWithoutAStackTrace(int code, String command)
            throws IOException, InterruptedException {
        SortedMap<String, String> before = atlas.files();
        RunnableJar.Result result = atlas.run(command.split(" ", -1));

        assertThat(atlas.files()).isEqualTo(before);
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).doesNotContain("\tat ", "Exception", "SLF4J");
        if (code >= 2) {
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank();
        }
    }

    @Test
    void writesResultsToStandardOutputAndProgressToStandardError() throws IOException, InterruptedException {
        RunnableJar.Result result = atlas.run("check", "old.yaml", "new.yaml", "--format", "line");

        assertThat(result.out()).startsWith(FINDING);
        assertThat(result.err()).contains("Parsing old.yaml ...").doesNotContain(FINDING);
        assertThat(atlas.run("check", "-q", "old.yaml", "new.yaml").err()).isEmpty();
    }

    @Test
    void explainsARuleThatIsNamedInFullAndListsThoseThatAreNamedInPart() throws IOException, InterruptedException {
        assertThat(atlas.run("rules", "request-property-removed").out())
                .startsWith("## request-property-removed\n")
                .contains("-  b: {type: integer}", "Instead: Go on accepting it", "atlas accept");
        assertThat(atlas.run("rules", "became-required-with-default").out().lines())
                .containsExactly(
                        "ERR   request-property-became-required-with-default",
                        "      The request property … became required, though it has a default.");
    }

    @Test
    void readsADocumentFromStandardInput() throws IOException, InterruptedException {
        RunnableJar.Result result = atlas.run(Map.of(), BROKEN, "check", "old.yaml", "-", "--format", "line");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("[request-parameter-became-required]");
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws IOException, InterruptedException {
        assertThat(atlas.run("diff", "old.yaml", "new.yaml").out()).doesNotContain("\u001b[");
        assertThat(atlas.run("diff", "old.yaml", "new.yaml", "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void writesAsManyFilesAsAreAskedForAndTheSameBytesTwice() throws IOException, InterruptedException {
        String[] command = {
            "diff",
            "old.yaml",
            "new.yaml",
            "-q",
            "--today",
            "2026-01-31",
            "-o",
            "json=a/report.json",
            "-o",
            "sarif=a/report.sarif",
            "-o",
            "markdown=a/comment.md",
            "-o",
            "mongodb=a/diff.json"
        };
        String first = atlas.run(command).out();
        List<String> texts = texts();

        assertThat(atlas.run(command).out()).isEqualTo(first);
        assertThat(texts()).isEqualTo(texts).allSatisfy(text -> assertThat(text).contains("parameter"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dif old.yaml new.yaml | There is no command 'dif'.~Did you mean: atlas diff?~See 'atlas --help'.
            diff                  | Missing required parameter: 'DOCUMENT'.~See 'atlas diff --help'.
            diff --colour a b     | Unknown option: '--colour'.~Possible solutions: --comment-key, --color~See 'atlas diff --help'.
            accept old.yaml a     | Missing required option: '--baseline=FILE'.~See 'atlas accept --help'.
            """)
    void tellsAMistakeInOneLook(String command, String lines) throws IOException, InterruptedException {
        assertThat(atlas.run(command.split(" ", -1)).err()).isEqualTo("atlas: " + lines.replace('~', '\n') + "\n");
    }

    @Test
    void writesAllFilesOrNone() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("report.json"), "as it was");
        SortedMap<String, String> before = atlas.files();

        RunnableJar.Result unwritable =
                atlas.run("diff", "-q", "old.yaml", "new.yaml", "-o", "json=report.json", "-o", "html=old.yaml/x.html");
        assertThat(unwritable.err())
                .isEqualTo("atlas: old.yaml/x.html#: The file cannot be written. Name a file that can be written.\n");
        RunnableJar.Result several = atlas.run("diff", "-q", "..", "-f", "html", "-o", "json=report.json/");

        assertThat(List.of(unwritable.code(), several.code())).containsOnly(2);
        assertThat(atlas.files()).isEqualTo(before);
    }

    @Test
    void saysThatTheDocumentsStandTheWrongWayRound() throws IOException, InterruptedException {
        assertThat(atlas.run("diff", "-q", "2025-03-12", "2024-05-30").err())
                .isEqualTo(
                        "Version 2025-03-12 is newer than 2024-05-30: what callers lose who go back is reported. Name"
                                + " the older document first to see the other way.\n");
    }

    @Test
    void tellsItsVersionAndHelp() throws IOException, InterruptedException {
        assertThat(atlas.run("--version").out()).matches("atlas \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(atlas.run("check", "--help").out())
                .startsWith("Usage: atlas check ")
                .contains("--fail-on=LEVEL", "merge-base(REVISION):PATH", "--output=FORMAT=FILE");
    }

    private List<String> texts() throws IOException {
        return List.of(
                Files.readString(folder.resolve("a/report.json")),
                Files.readString(folder.resolve("a/report.sarif")),
                Files.readString(folder.resolve("a/comment.md")),
                Files.readString(folder.resolve("a/diff.json")));
    }
}
