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

import io.atlasclient.compatibility.baseline.Acceptor;
import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.compatibility.run.AcceptRun;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.Days;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings that reach the threshold into a baseline. Entries keep their reasons and comments; what is not said about
 * new ones is left empty, to be filled in.
 */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends PairMojo {
    /** Why the findings are accepted. */
    @Parameter(property = "atlas.reason")
    private @Nullable String reason;

    /** Who accepts them. */
    @Parameter(property = "atlas.author")
    private @Nullable String author;

    /** The last day on which they are accepted. */
    @Parameter(property = "atlas.expires")
    private @Nullable String expires;

    /** An ignore list of oasdiff: only what it stands for is accepted, and lines that match nothing are listed. */
    @Parameter(property = "atlas.import")
    private @Nullable String ignoreList;

    @Override
    void judge() {
        if (baseline() == null) {
            throw Arguments.refused("baseline", "No file is named.", "Set -Datlas.baseline to the baseline.");
        }
        ComparisonRequest request = choice().request();
        Acceptor acceptor =
                new Acceptor(reason, author, expires == null ? null : Days.parse("parameter expires", expires));
        String ignored = ignoreList == null ? null : LocalTree.text(startFolder(), ignoreList);
        AcceptRun accept = AcceptRun.of(baseline(), acceptor, request);
        ComparisonRun run = ComparisonRun.of(request);
        run.requireNamesOf(request.check().policy());
        accept.write(run, ignored).sentences(accept).forEach(getLog()::info);
    }
}
