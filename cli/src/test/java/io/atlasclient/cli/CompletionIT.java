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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources the script in bash, and asks for completions as bash does when a user presses the tabulator. */
class CompletionIT {
    private static final String SCRIPT = System.getProperty("test.completion");

    @ParameterizedTest(name = "atlas {0}")
    @CsvSource({
        "c,              check calendar",
        "gen,            generate",
        "check --fail,   --fail-on",
        "check --preset s, strict",
        "diff --format ma, markdown",
        "check --fail-on W, WARN",
        "calendar --wi,  --within",
        "accept --base,  --baseline"
    })
    void completesCommandsAndOptions(String typed, String expected) throws IOException, InterruptedException {
        assertThat(complete(typed.split(" +", -1))).containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    @Test
    void isInstalledForTheProgram() throws IOException, InterruptedException {
        assertThat(bash("complete -p atlas")).containsExactly("complete -o default -F _complete_atlas atlas");
    }

    private static List<String> complete(String... words) throws IOException, InterruptedException {
        String line = "atlas " + String.join(" ", words);
        return bash("COMP_WORDS=(" + line + "); COMP_CWORD=" + words.length + "; COMP_LINE='" + line + "'; COMP_POINT="
                + line.length() + "; _complete_atlas; printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    private static List<String> bash(String commands) throws IOException, InterruptedException {
        // compopt works only inside of a completion that readline asked for.
        Process bash = new ProcessBuilder(
                        "bash", "--norc", "-c", "source '" + SCRIPT + "'; compopt() { :; }; " + commands)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(bash.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
