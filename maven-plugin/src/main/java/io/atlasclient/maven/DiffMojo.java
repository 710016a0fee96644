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

import io.atlasclient.compatibility.run.ComparisonRun;
import org.apache.maven.plugins.annotations.Mojo;

/** Reports what changed between documents into a folder. Findings do not make it fail. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ComparingMojo {
    @Override
    void judge(ComparisonRun run) {
        // Whoever wants findings to fail a build takes the goal check.
    }
}
