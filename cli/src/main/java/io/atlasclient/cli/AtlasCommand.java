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

import io.atlasclient.compatibility.run.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command above all others, which only names them. */
@Command(
        name = "atlas",
        description =
                "Pulls, compares and generates from the versioned OpenAPI documents of the Atlas Administration API.",
        subcommands = {
            DiffCommand.class,
            CheckCommand.class,
            AcceptCommand.class,
            CalendarCommand.class,
            RulesCommand.class,
            PullCommand.class,
            GenerateCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at the threshold",
            "1:findings at or above the threshold",
            "2:wrong usage or configuration",
            "3:an input cannot be read, parsed or resolved",
            "4:the baseline is stale or expired, and nothing is worse",
            "5:a defect of this program"
        })
public final class AtlasCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** For picocli, which reads the commands from here. */
    public AtlasCommand() {}

    /** Refuses to do nothing. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Tells the version of the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"atlas " + ToolVersion.get()};
        }
    }
}
