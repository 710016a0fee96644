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

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandFactoryTest {
    @Test
    void knowsEveryCommandByTheNameOfItsAnnotation() {
        Map<String, Class<?>> annotated = Arrays.stream(
                        AtlasCommand.class.getAnnotation(Command.class).subcommands())
                .filter(type -> type != CommandLine.HelpCommand.class)
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Command.class).name(), type -> type));
        assertThat(CommandFactory.COMMANDS).isEqualTo(annotated);
    }
}
