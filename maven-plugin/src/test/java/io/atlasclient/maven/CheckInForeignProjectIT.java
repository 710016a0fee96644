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

class CheckInForeignProjectIT {
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

    private ForeignProject project;

    @BeforeEach
    void writeDocuments() throws Exception {
        project = ForeignProject.in(folder);
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        Files.writeString(
                folder.resolve("new.yaml"), DOCUMENT.replace("in: query, schema", "in: query, required: true, schema"));
    }

    @Test
    void checkFailsByTheThresholdAfterItHasWrittenTheReports() throws Exception {
        ForeignProject.Build failed =
                project.run("atlas:check", "atlas.diff.base=old.yaml", "atlas.diff.revision=new.yaml");

        assertThat(failed.success()).isFalse();
        assertThat(failed.errors().get(1))
                .isEqualTo("parameter failOn#: Findings reach the threshold. Read the reports; mend the document, or"
                        + " accept the findings in the baseline.");
        assertThat(folder.resolve("target/atlas/old.yaml_new.yaml-report.json"))
                .content()
                .contains("request-parameter-became-required");
        assertThat(failed.log()).contains("[INFO] old.yaml to new.yaml: 1 break, 0 may, 0 do not.");
    }

    @Test
    void diffOnlyReports() throws Exception {
        ForeignProject.Build passed = project.run(
                "atlas:diff", "atlas.diff.base=old.yaml", "atlas.diff.revision=new.yaml", "atlas.formats=html");

        assertThat(passed.success()).as(passed.text()).isTrue();
        assertThat(folder.resolve("target/atlas")).isDirectoryContaining("glob:**/old.yaml_new.yaml-report.html");
    }
}
