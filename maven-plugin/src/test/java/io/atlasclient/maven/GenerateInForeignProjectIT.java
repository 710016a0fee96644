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
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateInForeignProjectIT {
    private static final String CLIENT = "com/example/atlas/v20250312/";

    private static final String METADATA =
            "META-INF/native-image/com.example/someone-elses-project/reachability-metadata.json";

    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Things, version: "1"}
            tags: [{name: Things, description: Whatever there is.}]
            paths:
              /api/atlas/v2/things:
                get:
                  operationId: listThings
                  summary: Returns all things
                  tags: [Things]
                  responses:
                    "200":
                      description: The things.
                      content:
                        application/vnd.atlas.2025-03-12+json:
                          schema: {$ref: "#/components/schemas/Thing"}
            components:
              schemas:
                Thing:
                  type: object
                  description: A thing of beauty.
                  properties:
                    name: {type: string, description: What it is called.}
                    next: {$ref: "#/components/schemas/Thing"}
            """;

    @TempDir
    private Path folder;

    @Test
    void fiveLinesOfConfigurationAreAClientThatFollowsItsConfiguration() throws Exception {
        ForeignProject project = ForeignProject.in(folder);

        ForeignProject.Build first = project.compile();
        assertThat(first.success()).as(first.text()).isTrue();
        SortedMap<String, String> streams = project.generated();
        assertThat(streams).containsKeys(CLIENT + "AtlasApi.java", CLIENT + "StreamsApi.java");
        assertThat(streams.keySet()).noneMatch(path -> path.endsWith("/ProjectsApi.java"));
        assertThat(folder.resolve("target/classes/" + CLIENT + "StreamsApi.class"))
                .exists();
        assertThat(folder.resolve("target/classes/" + METADATA))
                .content()
                .contains("\"com.example.atlas.v20250312.StreamsApi\"");
        assertThat(first.log()).noneMatch(line -> line.startsWith("[WARNING]"));

        ForeignProject.Build second = project.compile();
        assertThat(second.log()).contains("[INFO] Nothing changed: " + (streams.size() + 1) + " files are up to date.");

        ForeignProject.Build other = project.compile("test.tags=Projects", "atlas.descriptions=false");
        assertThat(other.success()).as(other.text()).isTrue();
        SortedMap<String, String> projects = project.generated();
        assertThat(projects).containsKey(CLIENT + "ProjectsApi.java").doesNotContainKey(CLIENT + "StreamsApi.java");
        assertThat(folder.resolve("target/atlas/" + CLIENT + "StreamsApi.java")).doesNotExist();
    }

    @Test
    void allProblemsOfADocumentAreListedAndTheLastOutputStays() throws Exception {
        ForeignProject project = ForeignProject.in(folder);
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Path document = specs.resolve("openapi-2025-03-12.yaml");
        Files.writeString(document, DOCUMENT);
        ForeignProject.Build whole =
                project.compile("test.specs=specs", "test.tags=Things", "atlas.descriptions=false");
        assertThat(whole.success()).as(whole.text()).isTrue();
        SortedMap<String, String> before = project.generated();
        assertThat(before.get("com/example/atlas/model/Thing.java")).doesNotContain("A thing of beauty.");

        Files.writeString(document, DOCUMENT.replace("title: Things, ", "").replace("description: The things.", ""));
        ForeignProject.Build broken = project.compile("test.specs=specs", "test.tags=Things");
        assertThat(broken.success()).isFalse();
        assertThat(broken.errors()).as(broken.text()).hasSizeGreaterThan(3);
        assertThat(broken.errors().get(0)).endsWith(" on project someone-elses-project: 2 problems:");
        assertThat(broken.errors().get(1)).startsWith("openapi-2025-03-12.yaml#/info: ");
        assertThat(broken.errors().get(2))
                .startsWith("openapi-2025-03-12.yaml#/paths/~1api~1atlas~1v2~1things/get/responses/200: ");
        assertThat(broken.log()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(project.generated()).isEqualTo(before);
    }

    @Test
    void anUnknownTagIsToldWithTheTagsThereAre() throws Exception {
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Files.writeString(specs.resolve("openapi-2025-03-12.yaml"), DOCUMENT);
        ForeignProject.Build build = ForeignProject.in(folder).compile("test.specs=specs", "test.tags=thing");
        assertThat(build.errors())
                .contains(
                        "includeTags#: No operation has the tag 'thing'. Did you mean 'Things'? The tags are: Things.");
    }
}
