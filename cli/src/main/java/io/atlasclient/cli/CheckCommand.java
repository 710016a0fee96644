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
package io.atlasclient.cli;

import io.atlasclient.compatibility.run.ExitCode;
import picocli.CommandLine.Command;

/** Fails if something changed that may not change. */
@Command(
        name = "check",
        description = "Reports what changed between documents, and fails if that reaches the threshold.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class,
        sortOptions = false)
final class CheckCommand extends ComparingCommand {
    CheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode ending(ExitCode verdict) {
        return verdict;
    }
}
