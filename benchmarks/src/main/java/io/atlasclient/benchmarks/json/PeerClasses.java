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
package io.atlasclient.benchmarks.json;

import io.atlasclient.benchmarks.compile.JavaCompilation;
import io.atlasclient.benchmarks.peers.PeerSources;
import io.atlasclient.benchmarks.peers.PeerStyle;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Generates and compiles the classes that our models are compared with. */
final class PeerClasses {
    private PeerClasses() {}

    /**
     * Generates and compiles.
     *
     * @param specs where the documents come from, as {@code -Datlas.specs} names it
     * @param work the folder that gets the sources
     * @param classes the folder that gets the classes
     * @throws IOException if a file cannot be written
     * @throws io.atlasclient.specs.ProblemsException if the documents cannot be read
     */
    static void compile(String specs, Path work, Path classes) throws IOException {
        Catalog catalog = Catalog.load();
        ApiModel api = ApiResolver.resolve(
                SpecLoader.load(catalog, SpecSource.parse(specs), catalog.versions()),
                Overrides.load(),
                ResolveOptions.defaults("io.atlasclient"));
        List<String> roots = Arrays.stream(Payload.values()).map(Payload::model).toList();
        for (PeerStyle style : PeerStyle.values()) {
            JavaCompilation.compile(PeerSources.print(api, roots, style), work.resolve("peers"), classes);
        }
    }
}
