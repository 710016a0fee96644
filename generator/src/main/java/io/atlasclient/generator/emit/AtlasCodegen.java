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
import java.nio.file.Path;
import java.util.Optional;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.api.TemplatePathLocator;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.templating.GeneratorTemplateContentLocator;
import org.openapitools.codegen.templating.MustacheEngineAdapter;
import org.openapitools.codegen.templating.TemplateManagerOptions;

/**
 * Our generator as OpenAPI Generator sees it: it tells where the templates are and how Mustache behaves. It builds no
 * view of the document, because OpenAPI Generator's own view loses what unions and nullability need; the view of a
 * template is made from {@code ApiModel}.
 */
final class AtlasCodegen extends AbstractJavaCodegen {
    static final String NAME = "atlas-java";

    /**
     * Sets the generator up.
     *
     * @param templateDirectory templates of the user, which replace ours file by file
     */
    AtlasCodegen(Optional<Path> templateDirectory) {
        embeddedTemplateDir = NAME;
        templateDir = templateDirectory
                .map(directory -> directory.toAbsolutePath().normalize().toString())
                .orElse(NAME);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getHelp() {
        return "Generates the shared models and the Retrofit interfaces of the Atlas Administration API.";
    }

    /** Prints values as they are: they are Java that is escaped where it was made. A misspelt tag is an error. */
    @Override
    public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return compiler.escapeHTML(false).strictSections(true).emptyStringIsFalse(true);
    }

    /** Returns OpenAPI Generator's lookup: the user's directory first, then ours in the class path. */
    TemplateManager templates() {
        return new TemplateManager(
                new TemplateManagerOptions(false, false),
                new MustacheEngineAdapter(),
                new TemplatePathLocator[] {new GeneratorTemplateContentLocator(this)});
    }
}
