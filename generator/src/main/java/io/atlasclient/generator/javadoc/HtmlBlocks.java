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
package io.atlasclient.generator.javadoc;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * The HTML of a document or of a list item. The first paragraph stands bare, as in a Javadoc comment written by hand;
 * block quotes are transparent; what would be empty is left out.
 */
final class HtmlBlocks extends AbstractVisitor {
    private static final int LINE_WIDTH = 110;
    private static final int MOST_NESTED_LISTS = 6;

    private final List<Line> lines = new ArrayList<>();
    private final int listDepth;

    private HtmlBlocks(int listDepth) {
        this.listDepth = listDepth;
    }

    static List<Line> of(Node document) {
        return children(document, 0);
    }

    private static List<Line> children(Node parent, int listDepth) {
        HtmlBlocks blocks = new HtmlBlocks(listDepth);
        blocks.visitChildren(parent);
        return blocks.lines;
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph(HtmlInlines.of(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        paragraph(HtmlInlines.strong(heading));
    }

    @Override
    public void visit(HtmlBlock raw) {
        paragraph(HtmlText.escape(raw.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        list("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        list("ol", list);
    }

    private void paragraph(String html) {
        if (!html.isBlank()) {
            String start = lines.isEmpty() ? "" : "<p>";
            lines.addAll(LineWrapping.wrap(start + html.strip(), LINE_WIDTH - 4 * listDepth));
        }
    }

    private void preformatted(String code) {
        List<Line> content = code.lines()
                .map(line ->
                        new Line(HtmlText.escape(line.replace("\t", "    ")).stripTrailing(), true))
                .toList();
        if (content.stream().anyMatch(line -> !line.text().isEmpty())) {
            lines.add(new Line("<pre>", false));
            lines.addAll(content);
            lines.add(new Line("</pre>", true));
        }
    }

    private void list(String element, ListBlock list) {
        if (listDepth == MOST_NESTED_LISTS) {
            visitChildren(list);
            return;
        }
        List<Line> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.addAll(item(children(item, listDepth + 1)));
        }
        if (!items.isEmpty()) {
            lines.add(new Line("<" + element + ">", false));
            items.forEach(line -> lines.add(line.indented()));
            lines.add(new Line("</" + element + ">", false));
        }
    }

    private static List<Line> item(List<Line> content) {
        List<Line> item = new ArrayList<>(content);
        int last = item.size() - 1;
        for (int i = 0; i <= last; i++) {
            Line line = i == 0 ? item.get(i).withPrefix("<li>") : item.get(i).indented();
            item.set(i, i == last ? line.withSuffix("</li>") : line);
        }
        return item;
    }
}
