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

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.templating.TemplateNotFoundException;

/**
 * Prints views with templates. Each template is compiled once, which OpenAPI Generator's Mustache adapter does for every
 * file. Values are never read as templates. May be used by several threads.
 */
final class TemplateRenderer {
    private final TemplateManager templates;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /**
     * Makes a renderer.
     *
     * @param templateDirectory templates of the user, which replace ours file by file
     */
    TemplateRenderer(Optional<Path> templateDirectory) {
        AtlasCodegen codegen = new AtlasCodegen(templateDirectory);
        templates = codegen.templates();
        compiler = codegen.processCompiler(Mustache.compiler()).withLoader(name -> new StringReader(partial(name)));
    }

    /**
     * Prints a view.
     *
     * @param template the template's file name
     * @param view a record; tags name its components
     * @return the page, with line feeds as line ends
     * @throws ProblemsException if the template, which may be a user's, is not valid or names what the view lacks
     */
    String render(String template, Record view) {
        try {
            return compiled.computeIfAbsent(template, this::compile).execute(view);
        } catch (MustacheException e) {
            throw new ProblemsException(List.of(new Problem(
                    templates.getFullTemplatePath(template).toString(),
                    "#",
                    "The template cannot be printed: " + e.getMessage() + ".",
                    "Compare it with the template of this release that it replaces.")));
        }
    }

    private Template compile(String template) {
        return compiler.compile(source(template));
    }

    private String partial(String name) {
        try {
            return source(name + ".mustache");
        } catch (TemplateNotFoundException | IllegalArgumentException e) {
            throw new MustacheException("There is no partial '" + name + "'", e);
        }
    }

    private String source(String template) {
        return templates.getFullTemplateContents(template).replace("\r\n", "\n");
    }
}
