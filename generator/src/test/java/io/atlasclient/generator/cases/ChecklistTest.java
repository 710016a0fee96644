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
package io.atlasclient.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of {@code cases/README.md} says which case covers which row of the checklist. */
class ChecklistTest {
    private static final int ROWS = 48;
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| (\\d+) \\| .* \\| (.+) \\|$");
    private static final Pattern CASE = Pattern.compile("`([a-z0-9-]+)`");

    private final Map<Integer, List<String>> casesByRow = new TreeMap<>();

    ChecklistTest() {
        TABLE_ROW
                .matcher(GoldenCase.text(GoldenCase.ROOT.resolve("README.md")))
                .results()
                .forEach(row -> casesByRow.put(Integer.valueOf(row.group(1)), cases(row.group(2))));
    }

    private static List<String> cases(String cell) {
        return CASE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void everyRowHasCases() {
        assertThat(casesByRow.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(casesByRow.values()).noneMatch(List::isEmpty);
    }

    @Test
    void everyCaseOfTheTableExists() {
        List<String> existing = GoldenCase.all().stream().map(GoldenCase::name).toList();
        assertThat(existing)
                .containsAll(casesByRow.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }
}
