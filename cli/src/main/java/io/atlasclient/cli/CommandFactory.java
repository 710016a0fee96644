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

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Makes the commands, each connected with the console.
 *
 * @param console what the program is connected with
 */
record CommandFactory(Console console) implements CommandLine.IFactory {
    private static final String PROGRAM = "atlas";

    /** By name, as the annotations say, too: to read those of all takes longer than to make one. */
    static final Map<String, Class<?>> COMMANDS = Map.of(
            "diff", DiffCommand.class,
            "check", CheckCommand.class,
            "accept", AcceptCommand.class,
            "calendar", CalendarCommand.class,
            "rules", RulesCommand.class,
            "pull", PullCommand.class,
            "generate", GenerateCommand.class);

    /** Connects the commands with this process; for picocli's generator of completion scripts. */
    CommandFactory() {
        this(Console.ofProcess());
    }

    /**
     * Makes one of the commands without the others.
     *
     * @param name its name
     * @return the command, called as if it were below the program; empty if this makes no command of that name
     */
    Optional<CommandLine> commandLine(String name) {
        @Nullable Class<?> type = COMMANDS.get(name);
        return type == null
                ? Optional.empty()
                : Optional.of(new CommandLine(type, this).setCommandName(PROGRAM + " " + name));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Map<Class<?>, Supplier<Object>> commands = Map.of(
                DiffCommand.class, () -> new DiffCommand(console),
                CheckCommand.class, () -> new CheckCommand(console),
                AcceptCommand.class, () -> new AcceptCommand(console),
                CalendarCommand.class, () -> new CalendarCommand(console),
                RulesCommand.class, () -> new RulesCommand(console),
                PullCommand.class, () -> new PullCommand(console),
                GenerateCommand.class, () -> new GenerateCommand(console));
        @Nullable Supplier<Object> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
