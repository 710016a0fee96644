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
package io.atlasclient.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program with all kinds of calls, packed and run in three ways. */
class ConsumersIT {
    private static final String MAIN = "com.example.consumer.Main";
    private static final String IN_MODULES = "modules: [com.example.consumer, io.atlasclient.v20250312,"
            + " io.atlasclient.model, io.atlasclient.runtime, io.atlasclient.jackson]";
    private static final String WITHOUT_MODULES = "modules: [null, null, null, null, null]";

    @TempDir
    private static Path folder;

    private static List<String> log = List.of();

    @BeforeAll
    static void build() throws Exception {
        JdkClasses.writeTo(folder.resolve("jdk.jar"));
        log = ForeignProject.in(folder).build();
    }

    @Test
    void theyAreCompiledWithoutAWarning() {
        assertThat(log).noneMatch(line -> line.startsWith("[WARNING]"));
    }

    @Test
    void aModuleRunsOnTheModulePath() throws Exception {
        assertThat(runModule("modular")).containsExactlyElementsOf(expected(IN_MODULES, "OkHttp 4."));
    }

    @Test
    void aModuleThatForcesOkHttp5RunsToo() throws Exception {
        assertThat(runModule("okhttp5")).containsExactlyElementsOf(expected(IN_MODULES, "OkHttp 5."));
    }

    @Test
    void aShrunkProgramRunsWithTheRulesThatTheJarsBringAlong() throws Exception {
        Path target = folder.resolve("shrunk").resolve("target");
        try (JarFile shrunk = new JarFile(target.resolve("shrunk.jar").toFile())) {
            assertThat(shrunk.getEntry("com/example/consumer/Main.class")).isNotNull();
            assertThat(shrunk.getEntry("io/atlasclient/AtlasClient.class")).isNull();
        }

        List<String> printed = Command.run(
                target,
                List.of(java(), "-cp", "shrunk.jar" + File.pathSeparator + "../../modular/target/libraries/*", MAIN));

        assertThat(printed).containsExactlyElementsOf(expected(WITHOUT_MODULES, "OkHttp 4."));
    }

    private static List<String> runModule(String project) throws IOException, InterruptedException {
        String path = String.join(File.pathSeparator, "consumer.jar", "client", "libraries");
        return Command.run(
                folder.resolve(project).resolve("target"),
                List.of(java(), "-p", path, "-m", "com.example.consumer/" + MAIN));
    }

    private static List<String> expected(String modules, String okHttp) {
        return List.of(
                modules,
                okHttp,
                "created true",
                "listed orders true",
                "listed later false",
                "counted 2",
                "read {\"name\":\"orders\",\"type\":\"Kafka\",\"bootstrapServers\":\"broker:9092\",\"unheardOf\":[1,{\"a\":null}]}",
                "deleted not: STREAM_CONNECTION_NOT_FOUND");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
