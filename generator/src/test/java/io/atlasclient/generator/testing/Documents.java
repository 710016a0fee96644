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
package io.atlasclient.generator.testing;

import io.atlasclient.generator.SourceTree;
import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.emit.SourceEmitter;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small documents, from their text to generated sources. */
public final class Documents {
    /** The package of everything that tests generate. */
    public static final String BASE_PACKAGE = "org.sample";

    /** The version of a document that does not say which. */
    public static final ApiVersion VERSION = ApiVersion.parse("2001-01-01");

    private Documents() {}

    /**
     * Reads a document of {@link #VERSION}.
     *
     * @param name its name in problems; {@code .yaml} or {@code .json}
     * @param text its text
     */
    public static SpecDocument read(String name, String text) {
        return SpecReader.read(VERSION, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Resolves a document without overrides, with descriptions.
     *
     * @param document the document
     */
    public static ApiModel resolve(SpecDocument document) {
        return ApiResolver.resolve(List.of(document), Overrides.none(), ResolveOptions.defaults(BASE_PACKAGE));
    }

    /**
     * Generates everything from a document without overrides, with descriptions.
     *
     * @param document the document
     */
    public static SourceTree generate(SpecDocument document) {
        return SourceEmitter.emit(resolve(document), EmitOptions.everything());
    }
}
