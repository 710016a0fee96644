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
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptIT {
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
    private static final String REQUIRED = DOCUMENT.replace("in: query, schema", "in: query, required: true, schema");

    @TempDir
    private Path folder;

    private RunnableJar atlas;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("new.yaml"), REQUIRED);
        Files.writeString(folder.resolve("newer.yaml"), REQUIRED.replace("'200'", "'202'"));
        atlas = new RunnableJar(folder);
    }

    @Test
    void whatIsNotSaidStaysEmptyAndNoCheckTakesIt() throws IOException, InterruptedException {
        RunnableJar.Result accepted = accept("new.yaml");

        assertThat(accepted.code()).isZero();
        assertThat(accepted.out()).isEmpty();
        assertThat(accepted.err()).isEqualTo("""
                accepted.yaml: 1 finding was added.
                Fill in reason, author and expires; until then, no check takes the baseline.
                """);
        assertThat(folder.resolve("accepted.yaml")).hasContent("""
                accepted:
                  - rule: request-parameter-became-required
                    operation: getA
                    pointer: /paths/~1a/get/parameters/0
                    arguments: {parameter: p}
                    fingerprint: v1:f1d227763b818776
                    reason:
                    author:
                    expires:
                """);
        RunnableJar.Result checked = check("new.yaml");
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err())
                .contains(
                        "atlas: accepted.yaml:2#/accepted/0: The entry has no reason. Write 'reason:' and what it is.");
    }

    @Test
    void entriesKeepTheirWordsAndCommentsAndNewOnesGetWhatIsSaid() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("accepted.yaml"), """
                # Ours.
                accepted:
                  # Agreed on in May.
                  - rule: request-parameter-became-required
                    operation: getA   # the only caller
                    pointer: /paths/~1a/get/parameters/0
                    reason: >
                      Clients were told.
                    author: jane@example.org
                    expires: 2030-12-31
                """);

        assertThat(accept("newer.yaml", "--reason", "Told too.", "--author", "joe", "--expires", "2031-01-31")
                        .err())
                .isEqualTo("accepted.yaml: 1 finding was added.\n");

        assertThat(folder.resolve("accepted.yaml")).hasContent("""
                # Ours.
                accepted:
                  # Agreed on in May.
                  - rule: request-parameter-became-required
                    operation: getA   # the only caller
                    pointer: /paths/~1a/get/parameters/0
                    reason: >
                      Clients were told.
                    author: jane@example.org
                    expires: 2030-12-31
                  - rule: response-success-status-removed
                    operation: getA
                    pointer: /paths/~1a/get/responses/200
                    arguments: {status: "200"}
                    fingerprint: v1:8438f42b76b7ee19
                    reason: "Told too."
                    author: joe
                    expires: 2031-01-31
                """);
        assertThat(check("newer.yaml").code()).isZero();
        assertThat(check("newer.yaml", "--today", "2031-01-01").code()).isEqualTo(1);
        assertThat(check("new.yaml").code()).as("an entry matches nothing").isEqualTo(4);
        assertThat(check("new.yaml").out()).contains("response-success-status-removed");
    }

    @Test
    void entriesThatMatchNothingGo() throws IOException, InterruptedException {
        accept("newer.yaml", "--reason", "R", "--author", "A", "--expires", "2030-01-31");
        accept("new.yaml");

        assertThat(folder.resolve("accepted.yaml"))
                .content()
                .contains("request-parameter-became-required")
                .doesNotContain("response-success-status-removed");
    }

    @Test
    void aFailedRunLeavesTheBaselineAsItWas() throws IOException, InterruptedException {
        accept("new.yaml", "--reason", "R", "--author", "A", "--expires", "2030-01-31");
        SortedMap<String, String> before = atlas.files();

        assertThat(accept("missing.yaml").code()).isEqualTo(3);
        assertThat(accept("newer.yaml", "--import", "missing.txt").code()).isEqualTo(2);
        assertThat(accept("newer.yaml", "--preset", "wired").code()).isEqualTo(2);
        assertThat(atlas.files()).isEqualTo(before);
    }

    @Test
    void importsOnlyWhatAnIgnoreListStandsForAndListsTheRest() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ignored.txt"), "GET /a nothing of the kind\n");

        assertThat(accept("newer.yaml", "--import", "ignored.txt").err()).isEqualTo("""
                Stands for no finding: GET /a nothing of the kind
                accepted.yaml: 0 findings were added.
                """);
        assertThat(folder.resolve("accepted.yaml")).content().doesNotContain("rule:");
    }

    private RunnableJar.Result accept(String revision, String... options) throws IOException, InterruptedException {
        return run("accept", revision, options);
    }

    private RunnableJar.Result check(String revision, String... options) throws IOException, InterruptedException {
        return run("check", revision, options);
    }

    private RunnableJar.Result run(String command, String revision, String... options)
            throws IOException, InterruptedException {
        String[] all = new String[options.length + 6];
        System.arraycopy(
                new String[] {command, "-q", "old.yaml", revision, "--baseline", "accepted.yaml"}, 0, all, 0, 6);
        System.arraycopy(options, 0, all, 6, options.length);
        return atlas.run(all);
    }
}
