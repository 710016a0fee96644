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
package io.atlasclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("documentation.root", "../.."));
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @ParameterizedTest
    @MethodSource("pages")
    void itsJavaIsPartOfASampleThatIsCompiledHere(Path page) {
        String samples = walk(ROOT.resolve("generated-client/samples/src"), ".java")
                .map(DocumentationTest::withoutIndentation)
                .collect(Collectors.joining());

        assertThat(javaBlocks(page).filter(block -> !samples.contains(withoutIndentation(block))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsLinksToOtherFilesLeadSomewhere(Path page) {
        assertThat(LINK.matcher(read(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !Files.exists(page.resolveSibling(target))))
                .isEmpty();
    }

    @Test
    void theReadmeShowsASample() {
        assertThat(javaBlocks(ROOT.resolve("README.md"))).isNotEmpty();
    }

    static List<Path> pages() {
        Stream<Path> top = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md")
                .map(ROOT::resolve);
        return Stream.concat(top, walk(ROOT.resolve("src/site/markdown"), ".md"))
                .toList();
    }

    private static Stream<String> javaBlocks(Path page) {
        return JAVA_BLOCK.matcher(read(page)).results().map(block -> block.group(1));
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(Path file) {
        return withoutIndentation(read(file));
    }

    private static String withoutIndentation(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
