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
package io.atlasclient.benchmarks.generation;

import io.atlasclient.generator.AtlasGenerator;
import io.atlasclient.generator.GenerationRequest;
import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.output.WriteSummary;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import java.nio.file.Path;
import java.util.Optional;

/** The measured process of ours: loads, resolves, prints and writes the models and clients of all versions. */
public final class GenerateAll {
    private GenerateAll() {}

    /**
     * Generates.
     *
     * @param args where the documents come from, as {@code -Datlas.specs} names it, and the output folder
     */
    public static void main(String[] args) {
        Catalog catalog = Catalog.load();
        GenerationRequest request = new GenerationRequest(
                catalog,
                SpecSource.parse(args[0]),
                catalog.versions(),
                ResolveOptions.defaults("io.atlasclient"),
                Optional.empty(),
                EmitOptions.everything(),
                Path.of(args[1]));
        WriteSummary summary = new AtlasGenerator().generate(request, LoadOptions.defaults());
        System.out.println(summary);
    }
}
