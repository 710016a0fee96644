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
import io.atlasclient.specs.ProblemsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** The program. */
public final class AtlasCli {
    private AtlasCli() {}

    /**
     * Runs the program, and ends the process with one of {@link ExitCode}.
     *
     * @param arguments what the user typed
     */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the program; no problem leaves it as an exception. */
    static int run(Console console, String... arguments) {
        try {
            return run(new CommandFactory(console), arguments);
        } catch (RuntimeException | Error e) {
            return defect(console, e);
        }
    }

    /** A command that is named first is made alone: to make them all takes longer than to compare small documents. */
    private static int run(CommandFactory commands, String... arguments) {
        Optional<CommandLine> named = arguments.length == 0 ? Optional.empty() : commands.commandLine(arguments[0]);
        return named.isPresent()
                ? prepared(named.get(), commands.console()).execute(Arrays.copyOfRange(arguments, 1, arguments.length))
                : prepared(new CommandLine(new AtlasCommand(), commands), commands.console())
                        .execute(arguments);
    }

    private static CommandLine prepared(CommandLine commandLine, Console console) {
        return commandLine
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageMessages())
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof UsageProblems usage) {
            return Problems.tell(console, usage.problems(), ExitCode.USAGE);
        } else if (failure instanceof ProblemsException problems) {
            return Problems.tell(console, problems, ExitCode.INPUT);
        }
        return defect(console, failure);
    }

    private static int defect(Console console, Throwable defect) {
        console.err().println("This is a defect of atlas, please report it: " + defect);
        // Where it happened is what a report needs, and nothing that a user can mend.
        for (StackTraceElement place : defect.getStackTrace()) {
            if (place.getClassName().startsWith("io.atlasclient.")) {
                console.err().println("  in " + place.getClassName() + ", line " + place.getLineNumber());
                break;
            }
        }
        return ExitCode.DEFECT.code();
    }
}
