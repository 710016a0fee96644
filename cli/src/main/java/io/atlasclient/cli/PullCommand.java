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

import io.atlasclient.specs.pull.PulledSpec;
import io.atlasclient.specs.pull.SpecPull;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fetches the documents of all versions. */
@Command(
        name = "pull",
        description = "Fetches the documents of all versions, verifies them against their pins, and keeps them.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class)
final class PullCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceOptions sources;

    PullCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<PulledSpec> pulled = SpecPull.pull(
                UsageProblems.in(sources::catalog), sources.source(console, "upstream"), sources.loading(console));
        for (PulledSpec spec : pulled) {
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s  %,d operations  %,d schemas  %,d bytes  %s",
                            spec.version(),
                            spec.operations(),
                            spec.schemas(),
                            spec.pin().size(),
                            spec.pin().sha256()));
        }
        return 0;
    }
}
