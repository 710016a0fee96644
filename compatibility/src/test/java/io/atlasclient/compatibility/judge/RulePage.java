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

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.rules.Advice;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.compatibility.rules.RulePages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the documentation of rules: the row of a rule, the smallest edit that it finds, and how to live with it. */
final class RulePage {
    private static final List<String> PRESETS = List.of("wire", "java", "strict", "mongodb");

    private final Map<String, RuleCase> cases =
            RuleCase.ofEachRule().stream().collect(Collectors.toMap(RuleCase::rule, Function.identity()));

    /** Returns the pages by the names of their files. */
    SortedMap<String, String> pages() {
        SortedMap<String, List<Rule>> byPage = new TreeMap<>();
        Catalogue.rules()
                .values()
                .forEach(rule -> byPage.computeIfAbsent(RulePages.page(rule), page -> new ArrayList<>())
                        .add(rule));
        SortedMap<String, String> pages = new TreeMap<>();
        byPage.forEach((page, rules) -> pages.put(page + ".md", page(rules)));
        pages.put("index.md", index());
        return pages;
    }

    private String page(List<Rule> rules) {
        String title = rules.get(0).location();
        return "# Rules about " + title.replace('-', ' ').replace('.', ' ')
                + "\n\nGenerated from the catalogue of rules. "
                + "[All rules](index.md), [how to use them](../compatibility.md).\n\n"
                + rules.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append("<a id=\"")
                .append(rule.id())
                .append("\"></a>\n\n## ")
                .append(rule.id())
                .append("\n\n");
        text.append(rule.summary()).append(' ').append(meaning(rule)).append("\n\n");
        text.append("| ").append(String.join(" | ", PRESETS)).append(" | without preset |\n|---|---|---|---|---|\n| ");
        PRESETS.forEach(
                preset -> text.append(Presets.preset(preset).level(rule.id())).append(" | "));
        text.append(rule.level()).append(" |\n\n").append(origin(rule)).append("\n\n");
        Optional.ofNullable(cases.get(rule.id()))
                .ifPresent(example ->
                        text.append("```diff\n").append(diff(example)).append("```\n\n"));
        Advice.of(rule.id())
                .ifPresent(advice -> text.append("Instead: ").append(advice).append("\n\n"));
        text.append("To accept one finding: an entry with `rule: ")
                .append(rule.id())
                .append("` in the baseline, which `atlas accept` writes. To judge all of them otherwise: `levels: {")
                .append(rule.id())
                .append(": ")
                .append(rule.level() == Level.INFO ? "WARN" : "INFO")
                .append("}` in a policy.\n");
        return text.toString();
    }

    private static String meaning(Rule rule) {
        boolean isResponse = rule.direction() == Direction.RESPONSE;
        return switch (rule.level()) {
            case ERR ->
                isResponse
                        ? "The new server may send what old clients do not understand."
                        : "Old clients may send or expect what the new server refuses.";
            case WARN -> "This may break callers; the documents do not say enough to decide.";
            case INFO, NONE -> "This breaks nobody by itself.";
        };
    }

    private static String origin(Rule rule) {
        String direction = rule.direction() == Direction.NONE
                ? "Neither of requests nor of responses alone."
                : "Direction: " + rule.direction().name().toLowerCase(Locale.ROOT) + ".";
        String parent =
                rule.parent() == null ? "" : " It splits `" + rule.parent() + "`, whose level in a policy it inherits.";
        return direction + (rule.isOwn() ? " A rule of this project." : " The id is oasdiff's.") + parent;
    }

    private static String diff(RuleCase example) {
        List<String> before = lines(example, "base.yaml");
        List<String> after = lines(example, "revision.yaml");
        return UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, after), 8).stream()
                .skip(2)
                .filter(line -> !line.startsWith("@@"))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(RuleCase example, String file) {
        return RuleCase.read(example.folder().resolve(file))
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();
    }

    private String index() {
        StringBuilder text = new StringBuilder("""
                # Rules

                Generated from the catalogue of rules. ERR breaks callers, WARN may break them, INFO breaks nobody; the level is that of the
                preset `wire`. [How to use them](../compatibility.md).

                | rule | level | what it finds |
                |---|---|---|
                """);
        Catalogue.rules()
                .values()
                .forEach(rule -> text.append("| <a id=\"")
                        .append(rule.id())
                        .append("\"></a>[`")
                        .append(rule.id())
                        .append("`](")
                        .append(RulePages.page(rule))
                        .append(".md#")
                        .append(rule.id())
                        .append(") | ")
                        .append(Presets.preset("wire").level(rule.id()))
                        .append(" | ")
                        .append(rule.summary())
                        .append(" |\n"));
        return text.toString();
    }
}
