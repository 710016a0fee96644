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
package io.atlasclient.compatibility.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonRunTest {
    private static final RenderOptions OPTIONS = RenderOptions.of("1.2.3");
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

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        Files.writeString(
                folder.resolve("new.yaml"), DOCUMENT.replace("in: query, schema", "in: query, required: true, schema"));
    }

    @Test
    void findsWhatChangedBetweenTwoFiles() {
        ComparisonRun run = run(null, "old.yaml", "new.yaml");

        assertThat(run.comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.report().mode()).isEqualTo(Mode.WITHIN);
            assertThat(comparison.report().findings())
                    .extracting(Finding::rule)
                    .containsExactly("request-parameter-became-required");
        });
        assertThat(new String(run.text(OutputFormat.parse("line"), OPTIONS), StandardCharsets.UTF_8))
                .startsWith("new.yaml:7:")
                .contains("error [request-parameter-became-required]");
    }

    @ParameterizedTest
    @CsvSource({"ERR, FINDINGS", "WARN, FINDINGS", "never, CLEAN"})
    void judgesByTheThreshold(String failOn, ExitCode verdict) {
        assertThat(run(failOn, "old.yaml", "new.yaml").verdict()).isEqualTo(verdict);
        assertThat(run(failOn, "old.yaml", "old.yaml").verdict()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void writesAFileForEachStepInEveryFormatAndTheSameBytesTwice() throws IOException {
        ComparisonRun run = run(null, "..");
        ComparisonRun again = run(null, "..");
        for (OutputFormat format : OutputFormat.all()) {
            OutputTarget target = OutputTarget.parse(format.name() + "=out/");

            List<Path> files = run.write(List.of(target), folder, OPTIONS);

            assertThat(files)
                    .extracting(file -> folder.resolve("out").relativize(file).toString())
                    .containsExactly(
                            "2023-02-01_2024-05-30-" + format.fileName(),
                            "2024-05-30_2024-08-05-" + format.fileName(),
                            "2024-08-05_2025-03-12-" + format.fileName());
            List<Path> copies = again.write(List.of(OutputTarget.parse(format.name() + "=again/")), folder, OPTIONS);
            assertThat(files.stream().map(ComparisonRunTest::read))
                    .containsExactlyElementsOf(
                            copies.stream().map(ComparisonRunTest::read).toList());
        }
    }

    @Test
    void aDateThatVanishesWithinAVersionBreaksItsCallers() throws IOException {
        String versions = DOCUMENT.replace(
                "{description: R}",
                "{description: R, content: {application/vnd.atlas.2024-05-30+json: {schema: {type: object}},"
                        + " application/vnd.atlas.2024-08-05+json: {schema: {type: object}}}}");
        Files.writeString(folder.resolve("both.yaml"), versions);
        Files.writeString(
                folder.resolve("one.yaml"),
                versions.replace("application/vnd.atlas.2024-05-30+json: {schema: {type: object}}, ", ""));

        assertThat(rules(run(null, "both.yaml", "one.yaml"))).containsExactly("response-media-type-version-withdrawn");
    }

    @Test
    void namesNoFileForWhatIsNone() {
        assertThat(run(null, "2024-05-30", "2024-08-05")
                        .comparisons()
                        .get(0)
                        .report()
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.revision()).extracting(Site::file).isNull());
    }

    @Test
    void doesNotWriteSeveralComparisonsIntoOneFile() {
        ComparisonRun run = run(null, "..");

        assertThatThrownBy(() -> run.write(List.of(OutputTarget.parse("html=report.html")), folder, OPTIONS))
                .hasMessage("output 'html=report.html'#: The 3 comparisons need a file each. Put {pair} into the name,"
                        + " or end it in / for a folder.");
        assertThatThrownBy(() -> run.text(OutputFormat.parse("sarif"), OPTIONS))
                .hasMessage("format 'sarif'#: There are 3 comparisons, and one sarif text holds one. Write files, with"
                        + " --output sarif=FOLDER/.");
        assertThat(new String(run.text(OutputFormat.parse("markdown"), OPTIONS), StandardCharsets.UTF_8))
                .contains("<!-- atlas-compatibility:default-2023-02-01_2024-05-30 -->")
                .contains("<!-- atlas-compatibility:default-2024-08-05_2025-03-12 -->");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            html           | This is not FORMAT=FILE.
            html=          | This is not FORMAT=FILE.
            word=report    | There is no such format.
            """)
    void refusesTargetsThatItDoesNotKnow(String text, String message) {
        assertThatThrownBy(() -> OutputTarget.parse(text))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsAPolicyWithASeverityFileOnTop() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "preset: strict\nfailOn: WARN\n");
        Files.writeString(folder.resolve("levels.txt"), "request-parameter-became-required info\n");
        PolicyChoice choice = new PolicyChoice(folder, null, "policy.yaml", "levels.txt", null);
        Policy policy = choice.read();

        assertThat(policy.preset()).isEqualTo("strict");
        assertThat(policy.level("request-parameter-became-required")).isEqualTo(Level.INFO);
        assertThat(choice.threshold(policy).level()).isEqualTo(Level.WARN);
    }

    @Test
    void refusesWhatIsNoPolicy() {
        assertThatThrownBy(() -> new PolicyChoice(folder, "wired", null, null, null).read())
                .hasMessage("preset 'wired'#: There is no such preset. Use one of java, mongodb, none, strict, wire.");
        assertThatThrownBy(() -> new PolicyChoice(folder, "wire", "policy.yaml", null, null).read())
                .hasMessage("preset 'wire'#: The policy file names its preset. Name one of the two.");
        assertThatThrownBy(() -> new PolicyChoice(folder, null, "policy.yaml", null, null).read())
                .hasMessage("policy.yaml#: There is no such file. Check the name.");
    }

    @Test
    void tellsCallersOfTheJavaWhatTheyMustChange() throws IOException {
        String tagged = DOCUMENT.replace("operationId: getA", "tags: [T]\n      operationId: getA");
        Files.writeString(folder.resolve("named.yaml"), tagged);
        Files.writeString(folder.resolve("renamed.yaml"), tagged.replace("getA", "fetchA"));
        Files.writeString(folder.resolve("old31.yaml"), tagged.replace("3.0.1", "3.1.0"));

        assertThat(rules(runWith("java", null, "named.yaml", "renamed.yaml")))
                .containsExactly("api-operation-id-removed", "api-schema-renamed");
        assertThatThrownBy(() -> runWith("java", null, "old31.yaml", "renamed.yaml"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("old31.yaml");
    }

    private static List<String> rules(ComparisonRun run) {
        return run.comparisons().stream()
                .flatMap(comparison -> comparison.report().findings().stream())
                .map(Finding::rule)
                .toList();
    }

    private ComparisonRun run(@Nullable String failOn, String... arguments) {
        return runWith(null, failOn, arguments);
    }

    @Test
    void refusesAPolicyThatNamesWhatNoDocumentHas() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """
                overrides:
                  - paths: ["/b/**", "/a"]
                    levels: {request-property-removed: INFO}
                  - operations: [getB, "GET /a"]
                    levels: {request-property-removed: INFO}
                  - tags: [Boats]
                    levels: {request-property-removed: INFO}
                  - schemas: ["#/components/schemas/Bat", "#/paths/*/get/**"]
                    levels: {request-property-removed: INFO}
                openEnums: ["#/components/schemas/Boat"]
                openUnions: ["*"]
                """);
        Files.writeString(
                folder.resolve("old.yaml"),
                DOCUMENT + "components: {schemas: {Boat: {properties: {kind: {type: string, enum: [a]}}}}}\n");
        Policy policy = new PolicyChoice(folder, null, "policy.yaml", null, null).read();
        ComparisonRun run = runWith(null, null, "old.yaml", "new.yaml");

        assertThatThrownBy(() -> run.requireNamesOf(policy)).hasMessage("""
                policy.yaml:10#: The documents have no enum #/components/schemas/Boat. \
                Did you mean #/components/schemas/Boat/properties/kind?
                policy.yaml:2#: The documents have no path /b/**. Did you mean /a?
                policy.yaml:4#: The documents have no operation getB. Did you mean getA?
                policy.yaml:6#: The documents have no tag Boats. Remove the line.
                policy.yaml:8#: The documents have no schema #/components/schemas/Bat. \
                Did you mean #/components/schemas/Boat?""");
    }

    @Test
    void letsAPolicyNameWhatOneOfSeveralDocumentsHas() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """
                overrides:
                  - paths: ["/b"]
                    levels: {request-property-removed: INFO}
                """);
        Policy policy = new PolicyChoice(folder, null, "policy.yaml", null, null).read();
        Files.writeString(folder.resolve("more.yaml"), DOCUMENT.replace("/a:", "/b:"));

        assertThatThrownBy(() -> runWith(null, null, "old.yaml", "new.yaml").requireNamesOf(policy))
                .isInstanceOf(ProblemsException.class);
        assertThatCode(() -> runWith(null, null, "old.yaml", "more.yaml").requireNamesOf(policy))
                .doesNotThrowAnyException();
    }

    /** What is read of a document is shared by the comparisons of a run, of which two are made at once. */
    @ParameterizedTest
    @CsvSource({"wire, all, 6", "java, 2024-05-30.., 2"})
    void saysOfEachPairWhatItSaysOfThePairAlone(String preset, String documents, int pairs) {
        List<Comparison> together = runWith(preset, null, documents).comparisons();
        assertThat(together).hasSize(pairs).allSatisfy(comparison -> {
            SidePair sides = comparison.sides();
            ComparisonRun alone =
                    runWith(preset, null, sides.base().label(), sides.revision().label());
            assertThat(comparison.report().findings())
                    .isNotEmpty()
                    .isEqualTo(alone.comparisons().get(0).report().findings());
        });
    }

    private ComparisonRun runWith(@Nullable String preset, @Nullable String failOn, String... arguments) {
        PolicyChoice choice = new PolicyChoice(folder, preset, null, null, failOn);
        Policy policy = choice.read();
        return ComparisonRun.of(new ComparisonRequest(
                Selection.parse(List.of(arguments)),
                Access.local(folder),
                null,
                new CompatibilityCheck(policy, Baseline.none(), LocalDate.of(2026, 1, 31)),
                choice.threshold(policy)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
