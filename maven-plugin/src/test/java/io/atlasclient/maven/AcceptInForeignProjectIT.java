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

class AcceptInForeignProjectIT {
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
    void checkTakesWhatWasAcceptedWithAReason() throws Exception {
        ForeignProject.Build accepted = run(
                "atlas:accept",
                "atlas.baseline=accepted.yaml",
                "atlas.reason=Agreed",
                "atlas.author=jane",
                "atlas.expires=2030-12-31");

        assertThat(accepted.success()).as(accepted.text()).isTrue();
        assertThat(accepted.log()).contains("[INFO] accepted.yaml: 1 finding was added.");
        ForeignProject.Build checked =
                run("atlas:check", "atlas.baseline=accepted.yaml", "atlas.today=2030-12-31", "atlas.formats=json");
        assertThat(checked.success()).as(checked.text()).isTrue();
        ForeignProject.Build later =
                run("atlas:check", "atlas.baseline=accepted.yaml", "atlas.today=2031-01-01", "atlas.formats=json");
        assertThat(later.success()).isFalse();
    }

    @Test
    void whatIsNotSaidStaysEmpty() throws Exception {
        ForeignProject.Build accepted = run("atlas:accept", "atlas.baseline=accepted.yaml");

        assertThat(accepted.log())
                .contains("[INFO] Fill in reason, author and expires; until then, no check takes the baseline.");
        assertThat(folder.resolve("accepted.yaml")).content().contains("reason:\n", "author:\n", "expires:\n");
    }

    @Test
    void aBaselineMustBeNamed() throws Exception {
        assertThat(run("atlas:accept").errors())
                .contains("parameter baseline#: No file is named. Set -Datlas.baseline to the baseline.");
    }

    private ForeignProject.Build run(String goal, String... settings) throws Exception {
        String[] all = new String[settings.length + 2];
        all[0] = "atlas.diff.base=old.yaml";
        all[1] = "atlas.diff.revision=new.yaml";
        System.arraycopy(settings, 0, all, 2, settings.length);
        return project.run(goal, all);
    }
}
