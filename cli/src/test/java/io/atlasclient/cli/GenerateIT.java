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

class GenerateIT {
    @TempDir
    private Path folder;

    private RunnableJar atlas;

    @BeforeEach
    void startInAnEmptyFolder() {
        atlas = new RunnableJar(folder);
    }

    @Test
    void writesTheSourcesOfATagAndTheSameAgainIsNothingToDo() throws IOException, InterruptedException {
        RunnableJar.Result first = generate("--tags", "Streams");

        assertThat(first.code()).as(first.err()).isZero();
        SortedMap<String, String> sources = atlas.files();
        assertThat(sources.get("src/com/example/v20250312/StreamsApi.java"))
                .contains("package com.example.v20250312;", "interface StreamsApi");
        assertThat(sources.keySet())
                .contains("src/com/example/model/StreamsConnection.java")
                .noneMatch(path -> path.endsWith("/ProjectsApi.java"));
        long files = sources.keySet().stream()
                .filter(path -> !path.endsWith("/.atlas-manifest"))
                .count();
        assertThat(first.out()).isEqualTo("%1$d files: %1$d written, 0 unchanged, 0 deleted.\n".formatted(files));

        RunnableJar.Result second = generate("--tags", "Streams");
        assertThat(second.out()).isEqualTo("%1$d files: 0 written, %1$d unchanged, 0 deleted.\n".formatted(files));
        assertThat(atlas.files()).isEqualTo(sources);
    }

    @Test
    void aFailedRunLeavesTheSourcesOfTheLastOne() throws IOException, InterruptedException {
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Path document = specs.resolve("openapi-2025-03-12.yaml");
        Files.writeString(document, """
                openapi: 3.0.1
                info: {title: T, description: D, version: '2.0'}
                tags: [{name: Things, description: The things.}]
                paths:
                  /api/atlas/v2/things:
                    get:
                      operationId: listThings
                      tags: [Things]
                      responses:
                        '200':
                          description: OK
                          content:
                            application/vnd.atlas.2025-03-12+json: {schema: {type: object}}
                """);
        assertThat(generate("--specs", "specs").err()).doesNotContain("atlas: ");
        SortedMap<String, String> before = atlas.files();
        assertThat(before).containsKey("src/com/example/v20250312/ThingsApi.java");

        Files.writeString(document, "{");
        RunnableJar.Result broken = generate("--specs", "specs");
        Files.writeString(document, before.get("specs/openapi-2025-03-12.yaml"));
        RunnableJar.Result misspelt = generate("--specs", "specs", "--tags", "thing");

        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("atlas: openapi-2025-03-12.yaml#: ");
        assertThat(misspelt.code()).isEqualTo(3);
        assertThat(misspelt.err()).contains("No operation has the tag 'thing'. Did you mean 'Things'?");
        assertThat(atlas.files()).isEqualTo(before);
    }

    private RunnableJar.Result generate(String... options) throws IOException, InterruptedException {
        String[] all = new String[options.length + 7];
        System.arraycopy(
                new String[] {"generate", "--output", "src", "--base-package", "com.example", "--versions", "2025-03-12"
                },
                0,
                all,
                0,
                7);
        System.arraycopy(options, 0, all, 7, options.length);
        return atlas.run(all);
    }
}
