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
package io.atlasclient.compatibility.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {
    private static final Path PAGES = Path.of("../src/site/markdown/rules");

    @Test
    void the_documentation_is_what_rows_and_examples_say() throws IOException {
        SortedMap<String, String> pages = new RulePage().pages();
        if (Boolean.getBoolean("golden.update")) {
            rewrite(pages);
        }
        assertThat(written()).isEqualTo(pages);
    }

    @Test
    void every_rule_is_explained() {
        assertThat(Catalogue.rules().values())
                .allSatisfy(rule -> assertThat(RulePages.section(rule))
                        .startsWith("## " + rule.id() + "\n")
                        .contains("| without preset |", "levels: {" + rule.id() + ": ")
                        .doesNotContain("<a id="));
    }

    private static void rewrite(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (String old : written().keySet()) {
            Files.delete(PAGES.resolve(old));
        }
        for (String page : pages.keySet()) {
            Files.writeString(PAGES.resolve(page), pages.get(page));
        }
    }

    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return written;
    }
}
