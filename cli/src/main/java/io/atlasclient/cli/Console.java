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

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/**
 * What the program is connected with.
 *
 * @param in standard input
 * @param out standard output: results, in UTF-8
 * @param err standard error: progress and problems, in UTF-8
 * @param environment the environment variables
 * @param folder the folder that the program was started in
 * @param interactive whether a person looks at the output, on a terminal that shows colours
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean interactive) {

    /** Returns what this process is connected with. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                CommandLine.Help.Ansi.AUTO.enabled());
    }

    /** Writes a result as it is. */
    void write(byte[] result) {
        out.write(result, 0, result.length);
        out.flush();
    }
}
