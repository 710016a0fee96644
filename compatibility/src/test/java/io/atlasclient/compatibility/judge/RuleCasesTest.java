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

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {
    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_rule_reports_the_smallest_edit_that_it_is_about(RuleCase edit) throws IOException {
        String found = edit.findings(true).stream().map(RuleCasesTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(edit.expected(), found);
        }
        assertThat(found).isEqualTo(RuleCase.read(edit.expected())).contains(" " + edit.rule() + " ");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_rule_is_silent_when_it_is_off(RuleCase edit) {
        assertThat(edit.findingsWithout()).extracting(Finding::rule).doesNotContain(edit.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_comes_does_not_come_when_the_edit_is_undone(RuleCase edit) {
        // What changed changes back; only what came, went, grew or shrank has an opposite of another name.
        boolean hasOpposite = !Catalogue.rule(edit.rule()).action().equals("change");
        List<String> forward = edit.findings(true).stream()
                .filter(finding -> hasOpposite && finding.rule().equals(edit.rule()))
                .map(RuleCasesTest::told)
                .toList();
        assertThat(edit.findings(false)).extracting(RuleCasesTest::told).noneMatch(forward::contains);
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.before() + " " + finding.after();
    }

    @Test
    void every_rule_has_a_case_or_a_reason_why_not() {
        List<Pattern> leftOut = RuleCase.read(Path.of("src/test/resources/rules-left-out.tsv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Pattern.compile(line.substring(0, line.indexOf('\t'))))
                .toList();
        List<String> known = cases().stream().map(RuleCase::rule).toList();
        List<String> without = Catalogue.rules().keySet().stream()
                .filter(rule -> !known.contains(rule))
                .toList();
        assertThat(without)
                .allSatisfy(rule -> assertThat(leftOut)
                        .anyMatch(pattern -> pattern.matcher(rule).matches()));
        assertThat(leftOut)
                .allSatisfy(pattern -> assertThat(without)
                        .anyMatch(rule -> pattern.matcher(rule).matches()));
        assertThat(Catalogue.rules().keySet()).containsAll(known);
    }

    /** A kind that no concept judges makes its case fail. */
    @Test
    void every_kind_of_fact_is_in_a_case() {
        Set<Class<?>> found =
                cases().stream().flatMap(edit -> edit.kindsOfFacts().stream()).collect(Collectors.toSet());
        Set<Class<?>> all = kinds(Fact.class).collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RuleCasesTest::kinds)
                : Stream.of(type);
    }

    private static String line(Finding finding) {
        String undecided = finding.undecided() == null ? "" : " undecided";
        return "%s %s %s%s: %s%n"
                .formatted(finding.level(), finding.rule(), finding.direction(), undecided, finding.message())
                .replace("\r", "");
    }
}
