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
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told of requests is told of responses, and what comes may go; or it is written down why not. */
class SymmetryTest {
    private static final List<Pattern> WAIVERS = RuleCase.read(Path.of("src/test/resources/rule-symmetry-waivers.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Pattern.compile(line.substring(0, line.indexOf('\t'))))
            .toList();

    private static List<String> withoutTwin() {
        return Catalogue.rules().keySet().stream()
                .filter(rule -> !hasTwin(rule, "request-", "response-")
                        || !hasTwin(rule, "-added", "-removed")
                        || !hasTwin(rule, "-set", "-unset")
                        || !hasTwin(rule, "-increased", "-decreased"))
                .toList();
    }

    private static boolean hasTwin(String rule, String one, String other) {
        boolean isOne = rule.contains(one);
        boolean isOther = rule.contains(other);
        String twin = isOne ? rule.replace(one, other) : rule.replace(other, one);
        return (!isOne && !isOther) || Catalogue.rules().containsKey(twin);
    }

    @Test
    void every_rule_without_a_twin_is_waived() {
        assertThat(withoutTwin())
                .allSatisfy(rule -> assertThat(WAIVERS)
                        .anyMatch(waiver -> waiver.matcher(rule).matches()));
    }

    @Test
    void every_waiver_is_for_a_rule_without_a_twin() {
        assertThat(WAIVERS)
                .allSatisfy(waiver -> assertThat(withoutTwin())
                        .anyMatch(rule -> waiver.matcher(rule).matches()));
    }
}
