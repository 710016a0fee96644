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

import io.atlasclient.compatibility.run.ComparisonChoice;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that compare documents have in common. */
abstract class PairMojo extends JudgingMojo {
    /**
     * The old document: a file, {@code git:REVISION:PATH}, an http or https URL, or a version of the catalog; or a folder
     * with {@code versions.json}. Alone, {@code FROM..TO}, {@code ..} for each step of the catalog, or {@code all}.
     */
    @Parameter(property = "atlas.diff.base", defaultValue = "..")
    private String base;

    /** The new document, named like the old one; left out if {@code base} names several. */
    @Parameter(property = "atlas.diff.revision")
    private @Nullable String revision;

    /**
     * Whether the documents are two versions of the API ({@code across}), or one at two points in time ({@code within}).
     * Their own versions decide if this is left out.
     */
    @Parameter(property = "atlas.mode")
    private @Nullable String mode;

    /** Whether documents may be fetched from URLs. */
    @Parameter(property = "atlas.allowHttp", defaultValue = "false")
    private boolean allowHttp;

    /** From when on findings fail: {@code ERR}, {@code WARN}, {@code INFO} or {@code never}; the policy's if left out. */
    @Parameter(property = "atlas.failOn")
    private @Nullable String failOn;

    /** The findings that are accepted (YAML). */
    @Parameter(property = "atlas.baseline")
    private @Nullable String baseline;

    final ComparisonChoice choice() {
        return new ComparisonChoice(
                revision == null ? List.of(base) : List.of(base, revision),
                allowHttp ? access().withNetwork(null) : access(),
                mode,
                policies(failOn),
                today());
    }

    final @Nullable String baseline() {
        return baseline;
    }
}
