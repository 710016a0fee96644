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
package io.atlasclient.compatibility.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown as GitHub does, and tells what a text from a document could have become. */
final class MarkdownJudge extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Set<String> OWN_TAGS =
            Set.of("<br>", "<sub>", "</sub>", "</details>", "<details>", "<summary>", "</summary>");
    private static final Pattern OWN_BLOCK = Pattern.compile(
            "(<!-- atlas-compatibility:[\\w.-]+ -->|</?details>(<summary>[A-Za-z ]+: \\d+</summary>)?|<sub>.*</sub>)",
            Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("@\\w|#\\d|(?i:gh-\\d|://|www\\.\\w)");

    private final List<String> foreignMarkup = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> raggedRows = new ArrayList<>();
    private int openDetails;

    private MarkdownJudge() {}

    static MarkdownJudge of(String markdown) {
        MarkdownJudge judge = new MarkdownJudge();
        PARSER.parse(markdown).accept(judge);
        return judge;
    }

    List<String> foreignMarkup() {
        return foreignMarkup;
    }

    List<String> links() {
        return links;
    }

    List<String> mentionsAndReferences() {
        return references;
    }

    List<String> raggedRows() {
        return raggedRows;
    }

    int unbalancedDetails() {
        return openDetails;
    }

    @Override
    public void visit(HtmlInline html) {
        count(html.getLiteral());
        if (!OWN_TAGS.contains(html.getLiteral())) {
            foreignMarkup.add(html.getLiteral());
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        count(html.getLiteral());
        if (!OWN_BLOCK.matcher(html.getLiteral().strip()).matches()) {
            foreignMarkup.add(html.getLiteral());
        }
    }

    private void count(String html) {
        openDetails += html.contains("<details>") ? 1 : 0;
        openDetails -= html.contains("</details>") ? 1 : 0;
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        foreignMarkup.add(image.getDestination());
    }

    @Override
    public void visit(Text text) {
        if (REFERENCE.matcher(text.getLiteral()).find()) {
            references.add(text.getLiteral());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && !(row.getParent() instanceof TableHead)) {
            int cells = children(row);
            if (cells != columns(row)) {
                raggedRows.add(cells + " cells");
            }
        }
        visitChildren(node);
    }

    private static int columns(Node row) {
        Node table = row.getParent();
        while (!(table instanceof TableBlock)) {
            table = table.getParent();
        }
        return children(table.getFirstChild().getFirstChild());
    }

    private static int children(Node node) {
        int count = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }
}
