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
package io.atlasclient.benchmarks.peers;

import io.atlasclient.benchmarks.compile.Jar;
import io.atlasclient.benchmarks.compile.JavaCompilation;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** Generates and compiles the classes that our models are compared with. */
public final class PeerClasses {
    private PeerClasses() {}

    /**
     * Makes a jar of the classes of all styles.
     *
     * @param specs where the documents come from, as {@code -Datlas.specs} names it
     * @param roots the simple names of the models that are read and written
     * @param work the folder that gets the jar, the classes and their sources
     * @return the jar
     * @throws IOException if a file cannot be written
     * @throws io.atlasclient.specs.ProblemsException if the documents cannot be read
     */
    public static Path jar(String specs, Collection<String> roots, Path work) throws IOException {
        Path classes = work.resolve("peer-classes");
        compile(specs, roots, work.resolve("peers"), classes);
        return Jar.of(classes, work.resolve("peers.jar"));
    }

    /**
     * Makes the classes of all styles.
     *
     * @param specs where the documents come from, as {@code -Datlas.specs} names it
     * @param roots the simple names of the models that are read and written
     * @param sources the folder that gets the sources
     * @param classes the folder that gets the classes
     * @throws IOException if a file cannot be written
     * @throws io.atlasclient.specs.ProblemsException if the documents cannot be read
     */
    public static void compile(String specs, Collection<String> roots, Path sources, Path classes) throws IOException {
        Catalog catalog = Catalog.load();
        ApiModel api = ApiResolver.resolve(
                SpecLoader.load(catalog, SpecSource.parse(specs), catalog.versions()),
                Overrides.load(),
                ResolveOptions.defaults("io.atlasclient"));
        for (PeerStyle style : PeerStyle.values()) {
            JavaCompilation.compile(PeerSources.print(api, roots, style), sources, classes);
        }
    }
}
