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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubActionIT {
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
    private static final String MARKER = "<!-- atlas-compatibility:default -->";
    private static final String LIST = "api --paginate repos/acme/api/issues/7/comments";
    private static final String POST = "api --method POST repos/acme/api/issues/7/comments -F body=@";
    private static final String PATCH = "api --method PATCH repos/acme/api/issues/comments/";

    @TempDir
    private Path folder;

    private GithubRunner runner;

    @BeforeEach
    void writeDocuments() throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("workspace"));
        Files.writeString(workspace.resolve("old.yaml"), DOCUMENT);
        Files.writeString(
                workspace.resolve("new.yaml"),
                DOCUMENT.replace("in: query, schema", "in: query, required: true, schema"));
        Files.writeString(workspace.resolve("broken.yaml"), "{");
        runner = new GithubRunner(workspace, Files.createDirectory(folder.resolve("temp")));
        Files.createDirectories(runner.gh());
        comments("[]");
    }

    @Test
    void nothingChanged() throws IOException, InterruptedException {
        GithubRunner.Job job = review("old.yaml", Map.of());

        assertThat(job.code()).as(job.log()).isZero();
        assertThat(job.outputs())
                .containsEntry("code", "0")
                .containsEntry("err", "0")
                .containsEntry("warn", "0")
                .containsEntry("info", "0");
        assertThat(body())
                .startsWith(MARKER)
                .isEqualTo(Files.readString(reports().resolve("comment.md")));
    }

    @Test
    void findingsAreAnnotatedCommentedUploadedKeptAndFailTheJob() throws IOException, InterruptedException {
        GithubRunner.Job job = review("new.yaml", Map.of());

        assertThat(job.code()).as(job.log()).isEqualTo(1);
        assertThat(job.log()).contains("::error file=new.yaml,line=7,col=41,").doesNotContain("Parsing");
        assertThat(job.outputs())
                .containsOnly(
                        Map.entry("code", "1"),
                        Map.entry("folder", reports().toString()),
                        Map.entry("reported", "true"),
                        Map.entry("comment", "true"),
                        Map.entry("err", "1"),
                        Map.entry("warn", "0"),
                        Map.entry("info", "0"));
        assertThat(job.actions())
                .satisfiesExactly(
                        upload -> assertThat(upload)
                                .startsWith("github/codeql-action/upload-sarif@v")
                                .contains("sarif_file=" + reports() + "/report.sarif", "category=atlas-default"),
                        keep -> assertThat(keep)
                                .startsWith("actions/upload-artifact@v")
                                .contains("path=" + reports()));
        assertThat(reports()).isDirectoryContaining("glob:**/report.{sarif,html,json}");
        assertThat(job.summary()).contains("request-parameter-became-required").hasSizeLessThan(1 << 20);
        assertThat(calls()).isEqualTo("api user\n" + LIST + "\n" + POST + reports() + "/comment.md --silent\n");
    }

    @Test
    void policyAndBaselineAreHandedOn() throws IOException, InterruptedException {
        assertThat(review("new.yaml", Map.of("fail-on", "never")).code()).isZero();
        assertThat(review("new.yaml", Map.of("preset", "wired")).code()).isEqualTo(2);
        assertThat(review("new.yaml", Map.of("baseline", "missing.yaml")).log())
                .isEqualTo("atlas: missing.yaml#: There is no such file. Check the name.\n");
    }

    @Test
    void theCommentOfTheLastRunIsUpdated() throws IOException, InterruptedException {
        comments("""
                [{"id": 1, "body": "%1$s I know that marker.", "user": {"type": "User", "login": "mallory"}},
                 {"id": 2, "body": "<!-- atlas-compatibility:other -->", "user": {"type": "Bot", "login": "b"}}]
                [{"id": 3, "body": "%1$s", "user": {"type": "Bot", "login": "github-actions[bot]"}},
                 {"id": 4, "body": "%1$s", "user": {"type": "Bot", "login": "github-actions[bot]"}}]
                """.formatted(MARKER));

        review("new.yaml", Map.of());
        assertThat(calls()).contains(PATCH + "3 -F").doesNotContain("POST");
        assertThat(body()).contains("request-parameter-became-required");
    }

    @Test
    void aTokenOfAUserFindsItsOwnCommentAndNobodyElses() throws IOException, InterruptedException {
        Files.writeString(runner.gh().resolve("user.json"), "{\"login\": \"jane\"}");
        comments("""
                [{"id": 3, "body": "%1$s", "user": {"type": "Bot", "login": "github-actions[bot]"}},
                 {"id": 5, "body": "%1$s", "user": {"type": "User", "login": "jane"}}]
                """.formatted(MARKER));

        review("new.yaml", Map.of());
        assertThat(calls()).contains(PATCH + "5 -F").doesNotContain("POST");
    }

    @Test
    void aForkThatMayNotCommentIsStillJudged() throws IOException, InterruptedException {
        Files.writeString(runner.gh().resolve("denied"), "");

        GithubRunner.Job job = review("new.yaml", Map.of());
        assertThat(job.code()).isEqualTo(1);
        assertThat(job.log()).contains("::warning::The pull request could not be commented.");
        assertThat(job.actions()).hasSize(2);
    }

    @Test
    void aListOfCommentsThatCannotBeReadIsNoReasonForASecondOne() throws IOException, InterruptedException {
        Files.delete(runner.gh().resolve("comments.json"));

        assertThat(review("old.yaml", Map.of()).log()).contains("::warning::The pull request could not");
        assertThat(calls()).doesNotContain("POST", "PATCH");
    }

    @Test
    void whatCannotBeComparedIsSaidAndNothingOfAnEarlierStepIsShown() throws IOException, InterruptedException {
        review("new.yaml", Map.of());
        GithubRunner.Job job = review("broken.yaml", Map.of());

        assertThat(job.code()).isEqualTo(3);
        assertThat(job.log()).contains("atlas: broken.yaml#");
        assertThat(job.actions()).isEmpty();
        assertThat(job.outputs()).containsOnlyKeys("code", "folder", "comment");
        assertThat(body())
                .isEqualTo(MARKER + "\n**The documents could not be compared**, so nothing is known about changes."
                        + " [The log](https://github.example.org/acme/api/actions/runs/1) says why.\n");
    }

    @Test
    void noCommentIsWrittenIfNobodyWantsOne() throws IOException, InterruptedException {
        GithubRunner.Job job = review("new.yaml", Map.of("comment", "false", "sarif", "false"));

        assertThat(runner.gh().resolve("calls")).doesNotExist();
        assertThat(job.actions()).singleElement().asString().startsWith("actions/upload-artifact");
    }

    @Test
    void hostileDocumentsAndNamesStartNoCommands() throws IOException, InterruptedException {
        String name = "$(touch pwned) '`touch pwned`\".json";
        String document = """
                {"openapi": "3.0.1", "info": {"title": "T\\n::error::title", "version": "1"}, "paths": {
                  "/a\\n::warning::path\\r::set-output name=code::0": {"METHOD": {"operationId": "::add-mask::$(touch pwned)",
                    "tags": ["@everyone"], "responses": {"200": {"description": "EOF\\n::error::text"}}}}}}
                """;
        Files.writeString(runner.workspace().resolve("hostile.json"), document.replace("METHOD", "get"));
        Files.writeString(runner.workspace().resolve(name), document.replace("METHOD", "put"));

        GithubRunner.Job job = runner.run(inputs("hostile.json", name, Map.of()));
        assertThat(job.code()).as(job.log()).isEqualTo(1);
        assertThat(job.log().lines())
                .filteredOn(line -> line.contains("::"))
                .isNotEmpty()
                .allMatch(line -> line.matches("::(error|notice) file=.*"))
                .noneMatch(line -> line.startsWith("::error::") || line.startsWith("::warning::"));
        assertThat(job.outputs())
                .containsOnlyKeys("code", "folder", "reported", "comment", "err", "warn", "info")
                .containsEntry("code", "1");
        assertThat(runner.workspace()).isDirectoryNotContaining("glob:**/pwned");
        assertThat(body()).doesNotContain("@everyone");
    }

    private GithubRunner.Job review(String revision, Map<String, String> more)
            throws IOException, InterruptedException {
        return runner.run(inputs("old.yaml", revision, more));
    }

    private static Map<String, String> inputs(String base, String revision, Map<String, String> more) {
        Map<String, String> inputs = new TreeMap<>(more);
        inputs.put("jar", System.getProperty("test.jar"));
        inputs.put("base", base);
        inputs.put("revision", revision);
        return inputs;
    }

    private Path reports() {
        return runner.temp().resolve("atlas-default");
    }

    private void comments(String pages) throws IOException {
        Files.writeString(runner.gh().resolve("comments.json"), pages);
    }

    private String calls() throws IOException {
        return Files.readString(runner.gh().resolve("calls"));
    }

    private String body() throws IOException {
        return Files.readString(runner.gh().resolve("body.md"));
    }
}
