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
package io.atlasclient.compatibility.report.markdown;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Links;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One finding as one row of a table. */
final class FindingRow {
    static final String HEAD = "| Rule | Change | Operations |\n|---|---|---|\n";
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_VALUE = 200;
    /** So many operations are in sight; the others unfold. */
    private static final int IN_SIGHT = 5;
    /** So many operations are named when space is short. */
    private static final int NAMED_IN_BRIEF = 3;

    private final Links links;
    private final Detail detail;

    FindingRow(Links links, Detail detail) {
        this.links = links;
        this.detail = detail;
    }

    String of(Finding finding) {
        return "| " + rule(finding) + " | " + change(finding) + " | " + operations(finding) + " |\n";
    }

    private String rule(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(ruleLink(links, finding.rule()));
        String victims = Change.victims(finding);
        String direction = Change.direction(finding);
        if (!victims.isEmpty() || !direction.isEmpty()) {
            lines.add(direction.isEmpty() || victims.isEmpty() ? direction + victims : direction + ": " + victims);
        }
        lines.add("`" + finding.fingerprint() + "`");
        return String.join("<br>", lines);
    }

    static String ruleLink(Links links, String rule) {
        String code = MarkdownText.cellCode(rule, LONGEST_NAME);
        String page = links.toRule(rule);
        return page == null ? code : "[" + code + "](<" + page + ">)";
    }

    private String change(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(MarkdownText.prose(finding.message(), LONGEST_TEXT));
        if (detail.values() && (finding.before() != null || finding.after() != null)) {
            lines.add(value(finding.before()) + " → " + value(finding.after()));
        }
        if (finding.undecided() != null) {
            lines.add("*Undecided:* " + MarkdownText.prose(finding.undecided(), LONGEST_TEXT));
        }
        if (finding.advice() != null) {
            lines.add("*Instead:* " + MarkdownText.prose(finding.advice(), LONGEST_TEXT));
        }
        if (finding.accepted() != null) {
            lines.add("*" + finding.level() + ".* "
                    + MarkdownText.prose(Change.acceptedBy(finding.accepted()), LONGEST_TEXT));
        }
        addPlace(lines, finding);
        return String.join("<br>", lines);
    }

    private static String value(@Nullable String value) {
        return value == null ? "*nothing*" : MarkdownText.cellCode(value, LONGEST_VALUE);
    }

    /** A column of its own would be as wide as the longest pointer, and leave no room for the sentences. */
    private void addPlace(List<String> lines, Finding finding) {
        lines.add(MarkdownText.cellCode(Places.pointer(finding), LONGEST_NAME));
        addSite(lines, "", finding.revision());
        addSite(lines, "before: ", finding.revision() == null ? finding.base() : null);
    }

    private void addSite(List<String> lines, String prefix, @Nullable Site site) {
        String place = Places.fileAndLine(site);
        if (place == null) {
            return;
        }
        String code = MarkdownText.cellCode(place, LONGEST_NAME);
        String address = links.toLines(site);
        lines.add(prefix + (address == null ? code : "[" + code + "](<" + address + ">)"));
    }

    private String operations(Finding finding) {
        List<String> names = Operations.names(finding).stream()
                .map(name -> MarkdownText.cellCode(name, LONGEST_VALUE))
                .toList();
        int inSight = detail.operations() ? IN_SIGHT : NAMED_IN_BRIEF;
        if (names.size() <= inSight) {
            return String.join("<br>", names);
        }
        String first = String.join("<br>", names.subList(0, inSight));
        int more = names.size() - inSight;
        return detail.operations()
                ? first + "<details><summary>" + more + " more</summary>"
                        + String.join("<br>", names.subList(inSight, names.size())) + "</details>"
                : first + "<br>and " + more + " more";
    }
}
