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
package io.atlasclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.model.EnumType;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRendererTest {
    @TempDir
    private Path directory;

    record View(String text, List<String> items) {}

    @Test
    void aTemplateOfTheUserReplacesOursAndLeavesTheOthers() throws IOException {
        Files.writeString(directory.resolve("enum.mustache"), "enum {{className}}\r\n");
        TemplateRenderer renderer = new TemplateRenderer(Optional.of(directory));

        SourceFile file = new EnumEmitter(renderer).emit(Samples.openEnum("Kind", new EnumType.Constant("A", "a")));
        SourceFile object = new ObjectEmitter(renderer).emit(Samples.object("Thing", List.of()));

        assertThat(file.content()).endsWith("\nenum Kind\n");
        assertThat(object.content()).contains("public final class Thing implements JsonModel {");
    }

    @Test
    void aTemplateMayBeSplitIntoPartials() throws IOException {
        Files.writeString(directory.resolve("page.mustache"), "{{#items}}\n{{>item}}\n{{/items}}\n");
        Files.writeString(directory.resolve("item.mustache"), "- {{.}}\n");

        assertThat(new TemplateRenderer(Optional.of(directory))
                        .render("page.mustache", new View("", List.of("a", "b"))))
                .isEqualTo("- a\n- b\n");
    }

    @Test
    void valuesAreNeitherEscapedNorReadAsTemplates() throws IOException {
        Files.writeString(directory.resolve("page.mustache"), "{{text}}{{#text}}{{.}}{{/text}}");

        assertThat(new TemplateRenderer(Optional.of(directory))
                        .render("page.mustache", new View("<{{items}}&\"{{>x}}", List.of())))
                .isEqualTo("<{{items}}&\"{{>x}}<{{items}}&\"{{>x}}");
    }

    @Test
    void aTagThatTheViewLacksIsAProblemOfTheTemplate() throws IOException {
        Path template = directory.resolve("enum.mustache");
        Files.writeString(template, "\n{{clasName}}");
        EnumEmitter emitter = new EnumEmitter(new TemplateRenderer(Optional.of(directory)));

        assertThatThrownBy(() -> emitter.emit(Samples.openEnum("Kind")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        template.toAbsolutePath() + "#: The template cannot be printed: No method or field with name"
                                + " 'clasName' on line 2. Compare it with the template of this release that it replaces.");
    }

    @Test
    void aTemplateThatIsNotMustacheIsAProblem() throws IOException {
        Path template = directory.resolve("enum.mustache");
        Files.writeString(template, "{{#constants}}");
        EnumEmitter emitter = new EnumEmitter(new TemplateRenderer(Optional.of(directory)));

        assertThatThrownBy(() -> emitter.emit(Samples.openEnum("Kind")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith(template.toAbsolutePath() + "#: The template cannot be printed: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost", "../lost", "/lost"})
    void aPartialThatIsNotThereIsAProblem(String partial) throws IOException {
        Path template = directory.resolve("page.mustache");
        Files.writeString(template, "{{>" + partial + "}}");
        TemplateRenderer renderer = new TemplateRenderer(Optional.of(directory));

        assertThatThrownBy(() -> renderer.render("page.mustache", new View("", List.of())))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(template.toAbsolutePath() + "#: The template cannot be printed: There is no partial '"
                        + partial + "'. Compare it with the template of this release that it replaces.");
    }
}
