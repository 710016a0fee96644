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
import io.atlasclient.compatibility.run.ExitCode;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reports what changed between documents into a folder, and fails if that reaches the threshold. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ComparingMojo {
    @Override
    void judge(ComparisonRun run) {
        if (run.verdict() == ExitCode.FINDINGS) {
            throw Arguments.refused(
                    "failOn",
                    "Findings reach the threshold.",
                    "Read the reports; mend the document, or accept the findings in the baseline.");
        } else if (run.verdict() == ExitCode.BASELINE) {
            throw Arguments.refused(
                    "baseline", "Entries are stale or expired.", "Remove them, or give them another last day.");
        }
    }
}
