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

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The HTML of what one block contains, as one line. No element is empty or inside another of its kind. */
final class HtmlInlines extends AbstractVisitor {
    /** Tags of inline elements of HTML vanish; what else looks like a tag, such as a placeholder, is text. */
    private static final Pattern HTML_TAG =
            Pattern.compile("</?(a|abbr|b|br|code|em|i|kbd|s|small|span|strong|sub|sup|u)[\\s/>]");

    private final StringBuilder html = new StringBuilder();
    private final Set<String> open = new HashSet<>();

    private HtmlInlines() {}

    static String of(Node block) {
        HtmlInlines inlines = new HtmlInlines();
        inlines.visitChildren(block);
        return inlines.html.toString();
    }

    static String strong(Node block) {
        HtmlInlines inlines = new HtmlInlines();
        inlines.element("strong", "", () -> inlines.visitChildren(block));
        return inlines.html.toString();
    }

    @Override
    public void visit(Text text) {
        html.append(HtmlText.escape(text.getLiteral()));
    }

    @Override
    public void visit(HtmlInline raw) {
        if (!HTML_TAG.matcher(raw.getLiteral()).lookingAt()) {
            html.append(HtmlText.escape(raw.getLiteral()));
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append(' ');
    }

    @Override
    public void visit(Code code) {
        element("code", "", () -> html.append(HtmlText.escape(code.getLiteral())));
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Link link) {
        Optional<String> href = LinkTarget.href(link.getDestination());
        if (href.isPresent()) {
            String attribute = LineWrapping.NO_BREAK + "href=\"" + href.get() + "\"";
            element("a", attribute, () -> visitChildren(link));
        } else {
            visitChildren(link);
        }
    }

    private void element(String name, String attributes, Runnable content) {
        if (!open.add(name)) {
            content.run();
            return;
        }
        int start = html.length();
        html.append('<').append(name).append(attributes).append('>');
        int contentStart = html.length();
        content.run();
        open.remove(name);
        if (isBlank(contentStart)) {
            html.delete(start, contentStart);
        } else {
            html.append("</").append(name).append('>');
        }
    }

    private boolean isBlank(int start) {
        for (int i = start; i < html.length(); i++) {
            if (!Character.isWhitespace(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
