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

import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.store.StoreOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where documents come from, and how problems are told. */
abstract class AtlasMojo extends AbstractMojo {
    /** A catalog of API versions and pins in place of the one that comes with the plugin. */
    @Parameter(property = "atlas.catalog")
    private @Nullable File catalog;

    /** The folder that keeps pulled documents; one in the user's cache folder if left out. */
    @Parameter(property = "atlas.cache")
    private @Nullable File cache;

    /** Maven's session, for the directory that Maven was started in. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * Runs the goal.
     *
     * @throws MojoFailureException with a line for each problem of the input
     */
    @Override
    public final void execute() throws MojoFailureException {
        try {
            run();
        } catch (ProblemsException e) {
            int count = e.problems().size();
            // The cause is shown with -e only.
            throw new MojoFailureException((count == 1 ? "1 problem:\n" : count + " problems:\n") + e.getMessage(), e);
        }
    }

    /**
     * Does the goal's work.
     *
     * @throws ProblemsException with everything that is wrong with the input
     */
    abstract void run();

    /** Returns the directory that Maven was started in, which relative files are seen from. */
    final Path startFolder() {
        return Path.of(session.getExecutionRootDirectory());
    }

    final SpecSource source(String specs) {
        return SpecSource.parse(specs, startFolder());
    }

    final Optional<Path> catalogFile() {
        return Optional.ofNullable(catalog).map(File::toPath);
    }

    final Catalog catalog() {
        return catalogFile().map(Catalog::read).orElseGet(Catalog::load);
    }

    final LoadOptions loading() {
        StoreOptions store = cache == null ? StoreOptions.defaults() : StoreOptions.in(cache.toPath());
        return new LoadOptions(store, step -> getLog().info(step + " ..."));
    }
}
