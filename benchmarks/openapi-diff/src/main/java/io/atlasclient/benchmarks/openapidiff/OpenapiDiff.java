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
package io.atlasclient.benchmarks.openapidiff;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import org.openapitools.openapidiff.core.output.Render;

/** Does what the command line of openapi-diff does: text to standard output, Markdown into a file. */
public final class OpenapiDiff {
    private OpenapiDiff() {}

    /**
     * Compares.
     *
     * @param args the old document, the new document, the file that gets the Markdown
     * @throws IOException if that file cannot be written
     */
    public static void main(String[] args) throws IOException {
        ChangedOpenApi changes = OpenApiCompare.fromLocations(args[0], args[1]);
        print(new ConsoleRender(), changes, new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        print(
                new MarkdownRender(),
                changes,
                new OutputStreamWriter(Files.newOutputStream(Path.of(args[2])), StandardCharsets.UTF_8));
    }

    private static void print(Render form, ChangedOpenApi changes, OutputStreamWriter text) throws IOException {
        try (text) {
            form.render(changes, text);
        }
    }
}
