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
package io.atlasclient.compatibility.report.html;

import static io.atlasclient.compatibility.report.html.HtmlText.escape;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.RenderOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One finding as an article:
 *
 * <pre>{@code
 * ERR  response-property-removed  response  WIRE        v1:5d0c1f0e9a7b4c21
 * The property 'state' was removed.
 * #/components/schemas/Cluster/properties/state
 * +- before: api.yaml:12 ----+  +- after: api.yaml:9 -------+
 * | - 12 state: string       |  |    9 properties:          |
 * +--------------------------+  +---------------------------+
 * Reaches 2 operations ...
 * }</pre>
 */
final class HtmlFinding {
    private static final int IN_SIGHT = 5;

    private final RenderOptions options;
    private final StringBuilder html = new StringBuilder();

    private HtmlFinding(RenderOptions options) {
        this.options = options;
    }

    static String of(Finding finding, RenderOptions options) {
        HtmlFinding article = new HtmlFinding(options);
        article.write(finding);
        return article.html.toString();
    }

    private void write(Finding finding) {
        html.append("<article class=\"finding ").append(levelClass(finding)).append("\" id=\"");
        html.append(finding.fingerprint())
                .append("\" data-level=\"")
                .append(finding.level())
                .append("\" data-accepted=\"");
        html.append(finding.accepted() != null).append("\" data-tags=\"").append(HtmlText.lines(tags(finding)));
        html.append("\" data-operations=\"")
                .append(HtmlText.lines(Operations.names(finding)))
                .append("\">\n");
        heading(finding);
        paragraph("message", finding.message());
        labelled("Undecided", finding.undecided());
        labelled("Instead", finding.advice());
        if (finding.accepted() != null) {
            paragraph("accepted", Change.acceptedBy(finding.accepted()));
        }
        html.append("<p class=\"place\"><code>")
                .append(escape(Places.pointer(finding)))
                .append("</code></p>\n");
        sides(finding);
        operations(finding.operations());
        html.append("</article>\n");
    }

    static String levelClass(Finding finding) {
        return switch (finding.level()) {
            case ERR -> "err";
            case WARN -> "warn";
            case INFO, NONE -> "info";
        };
    }

    private static Set<String> tags(Finding finding) {
        Set<String> tags = new TreeSet<>();
        finding.operations().forEach(operation -> tags.addAll(operation.tags()));
        return tags;
    }

    private void heading(Finding finding) {
        String page = options.links().toRule(finding.rule());
        String rule = escape(finding.rule());
        html.append("<h3><span class=\"level\">").append(finding.level()).append("</span> ");
        html.append(page == null ? rule : link(page, rule));
        html.append("</h3>\n<p class=\"facts\">");
        fact(Change.direction(finding));
        fact(Change.victims(finding));
        fact(finding.accepted() == null ? "" : "accepted");
        html.append("<a class=\"anchor\" href=\"#")
                .append(finding.fingerprint())
                .append("\">");
        html.append(finding.fingerprint()).append("</a></p>\n");
    }

    private void fact(String fact) {
        if (!fact.isEmpty()) {
            html.append("<span>").append(escape(fact)).append("</span> ");
        }
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
    }

    private void paragraph(String style, String text) {
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escape(text))
                .append("</p>\n");
    }

    private void labelled(String label, @Nullable String text) {
        if (text != null) {
            html.append("<p><b>")
                    .append(label)
                    .append(":</b> ")
                    .append(escape(text))
                    .append("</p>\n");
        }
    }

    private void sides(Finding finding) {
        html.append("<div class=\"sides\">\n");
        boolean valued = finding.before() != null || finding.after() != null;
        String before = valued ? ": " + value(finding.before()) : "";
        String after = valued ? ": " + value(finding.after()) : "";
        side(
                "Before" + before,
                "−",
                finding.base(),
                Excerpt.of(finding.base(), options.texts().base()));
        side(
                "After" + after,
                "+",
                finding.revision(),
                Excerpt.of(finding.revision(), options.texts().revision()));
        html.append("</div>\n");
    }

    private static String value(@Nullable String value) {
        return value == null ? "<i>nothing</i>" : "<code>" + escape(value) + "</code>";
    }

    private void side(String caption, String sign, @Nullable Site site, Excerpt excerpt) {
        html.append("<figure><figcaption><span>").append(caption).append("</span>");
        String place = Places.fileAndLine(site);
        if (place != null) {
            String address = options.links().toLines(site);
            String text = escape(place);
            html.append(" <span class=\"file\">")
                    .append(address == null ? text : link(address, text))
                    .append("</span>");
        }
        html.append("</figcaption>\n");
        if (!excerpt.lines().isEmpty()) {
            html.append("<pre>");
            excerpt.lines().forEach(line -> line(line, sign));
            html.append("</pre>\n");
        }
        html.append("</figure>\n");
    }

    private void line(Excerpt.Line line, String sign) {
        String text = (line.changed() ? sign : " ") + " " + line.number() + "  " + escape(line.text());
        html.append(line.changed() ? "<mark>" + text + "</mark>" : text).append('\n');
    }

    private void operations(List<ReachedOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        html.append("<ul class=\"operations\">\n");
        operations.stream().limit(IN_SIGHT).forEach(this::operation);
        html.append("</ul>\n");
        if (operations.size() > IN_SIGHT) {
            html.append("<details><summary>").append(operations.size() - IN_SIGHT);
            html.append(" more</summary>\n<ul class=\"operations\">\n");
            operations.subList(IN_SIGHT, operations.size()).forEach(this::operation);
            html.append("</ul>\n</details>\n");
        }
    }

    private void operation(ReachedOperation operation) {
        html.append("<li><code>").append(escape(Operations.name(operation))).append("</code> ");
        html.append(escape(Operations.part(operation)));
        if (operation.level() != null) {
            html.append(" <b>").append(operation.level()).append(" here</b>");
        }
        html.append("</li>\n");
    }
}
