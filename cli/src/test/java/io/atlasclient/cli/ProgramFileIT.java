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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as one file, as a user who has copied it somewhere does. */
class ProgramFileIT {
    private static final Path PROGRAM = Path.of(System.getProperty("test.program"));
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;

    /** What came of a run: the exit code, and what was written. */
    private record Result(int code, String text) {}

    @Test
    void runsFromAFolderWithABlankInItsName() throws IOException, InterruptedException {
        Path program = Files.createDirectory(folder.resolve("my tools")).resolve("atlas");
        Files.copy(PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES);
        Result result = run(program, Map.of("JAVA_HOME", JAVA_HOME), "rules", "api-tag-removed");
        assertThat(result.code()).as(result.text()).isZero();
        assertThat(result.text()).contains("api-tag-removed");
    }

    @Test
    void passesArgumentsAndTheExitCodeOn() throws IOException, InterruptedException {
        Result result = run(PROGRAM, Map.of("JAVA_HOME", JAVA_HOME), "diff", "no such file.yaml", "b.yaml");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.text()).contains("no such file.yaml");
    }

    @Test
    void takesOptionsForTheJavaVirtualMachine() throws IOException, InterruptedException {
        Result result =
                run(PROGRAM, Map.of("JAVA_HOME", JAVA_HOME, "ATLAS_JAVA_OPTS", "-showversion -Xmx64m"), "--version");
        assertThat(result.code()).isZero();
        assertThat(result.text()).contains("VM", "atlas ");
    }

    @Test
    void saysWhatIsMissingWithoutJava() throws IOException, InterruptedException {
        Result result = run(PROGRAM, Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertThat(result)
                .isEqualTo(new Result(
                        5, "atlas: There is no /nowhere/bin/java. Install Java 17 or newer, or" + " set JAVA_HOME.\n"));
    }

    private Result run(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }
}
