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
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what is wrong with a command, and in another where its options are told: all of them would hide it. */
final class UsageMessages implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("atlas: " + message(mistake));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }

    private static String message(ParameterException mistake) {
        boolean hasCommands = !mistake.getCommandLine().getSubcommands().isEmpty();
        if (hasCommands && mistake instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            List<String> words = unmatched.getUnmatched();
            return "There is no command '" + words.get(0) + "'.";
        }
        return mistake.getMessage().replaceAll("(?<![.?])$", ".");
    }
}
