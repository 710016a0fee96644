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
package io.atlasclient.benchmarks.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command that starts a contestant: the Java of this process, with the same collector for everyone. */
public final class JavaCommand {
    /** G1 sizes its heap by cores and pauses, so that one program peaks anywhere between 500 and 830 MiB with it. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private JavaCommand() {}

    /**
     * Returns a command.
     *
     * @param arguments what Java is told: a jar or a class path, a class, and what goes to them
     */
    public static List<String> of(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(Stream.of(java, COLLECTOR), Stream.of(arguments)).toList();
    }
}
