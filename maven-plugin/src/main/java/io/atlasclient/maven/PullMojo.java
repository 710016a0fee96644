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

import io.atlasclient.specs.pull.PulledSpec;
import io.atlasclient.specs.pull.SpecPull;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the OpenAPI documents of all versions at once, verifies them, and prints what is in them. With
 * {@code -Dupdate} whatever documents there are now become the pinned ones.
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends AtlasMojo {
    /**
     * Where the documents come from: {@code upstream} (MongoDB's repository at the pinned revision), or a folder or base
     * URL with a file {@code openapi-VERSION.json} for each version. A relative folder is one of the directory that Maven
     * was started in.
     */
    @Parameter(property = "atlas.specs", defaultValue = "upstream")
    private String specs;

    /** Whether to write the new pins into the catalog. */
    @Parameter(property = "update", defaultValue = "false")
    private boolean update;

    /** The upstream revision to pin when updating: a commit, tag or branch; the catalog's if left out. */
    @Parameter(property = "atlas.revision")
    private @Nullable String revision;

    @Override
    void run() {
        List<PulledSpec> pulled = update ? update() : SpecPull.pull(catalog(), source(specs), loading());
        PullTable.lines(pulled).forEach(getLog()::info);
    }

    private List<PulledSpec> update() {
        Path file = catalogFile()
                .orElseThrow(() -> Arguments.refused(
                        "catalog",
                        "No catalog is named that could get the new pins.",
                        "Set -Datlas.catalog to a file."));
        String pinned = revision == null ? catalog().revision() : revision;
        List<PulledSpec> pulled = SpecPull.update(file, pinned, source(specs), loading());
        getLog().info("Pinned revision " + pinned + " in " + file + ".");
        return pulled;
    }
}
