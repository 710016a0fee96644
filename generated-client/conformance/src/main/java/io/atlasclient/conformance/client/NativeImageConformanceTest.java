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
package io.atlasclient.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.atlasclient.Operation;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.generator.model.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The metadata for GraalVM's native images names what Retrofit reaches by reflection, and nothing else. */
public class NativeImageConformanceTest {
    private static final String INTERFACE =
            "{\"condition\": {\"typeReached\": \"%1$s\"}, \"type\": {\"proxy\": [\"%2$s\"]}}";
    private static final String METHODS =
            "{\"condition\": {\"typeReached\": \"%1$s\"}, \"type\": \"%2$s\", \"allDeclaredMethods\": true}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClientUnderTest subject = ClientUnderTest.load();
    private final Path classes = Path.of(System.getProperty("atlas.module", ""), "target", "classes");

    @Test
    void everyInterfaceOfTheModuleIsAProxyWithMethodsAndNothingElseIs() throws IOException {
        List<JsonNode> expected = new ArrayList<>();
        for (String type : interfaces()) {
            for (String entry : List.of(INTERFACE, METHODS)) {
                expected.add(
                        JSON.readTree(entry.formatted(subject.client().facade().qualifiedName(), type)));
            }
        }

        JsonNode metadata = JSON.readTree(file().toFile());

        assertThat(metadata.fieldNames()).toIterable().containsExactly("comment", "reflection");
        assertThat(metadata.get("reflection")).isNotEmpty().containsExactlyElementsOf(expected);
    }

    @Test
    void itStandsWhereNativeImageLooksForIt() throws IOException {
        String artifact = "atlas-client-" + subject.client().version().packageSegment();
        assertThat(file())
                .isEqualTo(classes.resolve("META-INF/native-image/io.atlasclient/" + artifact)
                        .resolve("reachability-metadata.json"));
    }

    private Path file() throws IOException {
        List<Path> files = files(classes.resolve("META-INF"));
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    /** What was compiled, not what the generator thinks that it has printed. */
    private List<String> interfaces() throws IOException {
        return files(classes.resolve("io")).stream()
                .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                .filter(path -> path.endsWith(".class") && !path.endsWith("/package-info.class"))
                .map(path -> path.replace(".class", "").replace('/', '.'))
                .filter(name -> hasOperations(GeneratedCode.load(type(name))))
                .sorted()
                .toList();
    }

    private static boolean hasOperations(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(Operation.class));
    }

    private static JavaClass type(String name) {
        int dot = name.lastIndexOf('.');
        return new JavaClass(name.substring(0, dot), name.substring(dot + 1));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
