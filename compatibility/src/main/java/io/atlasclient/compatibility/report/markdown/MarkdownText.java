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

import io.atlasclient.compatibility.report.view.PlainText;
import java.util.regex.Pattern;

/** Texts from documents, made harmless for GitHub Flavored Markdown (spec 0.29). */
public final class MarkdownText {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]<>&~|!]");
    /** Where GitHub would mention somebody, refer to an issue, or make a link of what looks like one. */
    private static final Pattern REFERENCE = Pattern.compile("@|#(?=\\w)|:(?=/)|(?i:\\bGH-(?=\\d)|\\bwww(?=\\.))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final String NO_WIDTH = "&#8203;";

    private MarkdownText() {}

    /**
     * Returns a text that reads as it is, wherever inline content may stand.
     *
     * @param text any text
     * @param limit the most code points that are shown
     */
    public static String prose(String text, int limit) {
        String line = PlainText.clip(PlainText.oneLine(text), limit);
        String escaped = PUNCTUATION.matcher(line).replaceAll("\\\\$0");
        // A dollar sign begins a formula on GitHub, backslash or not.
        return REFERENCE.matcher(escaped).replaceAll("$0" + NO_WIDTH).replace("$", "&#36;");
    }

    /**
     * Returns a text as code, in which GitHub looks for nothing.
     *
     * @param text any text
     * @param limit the most code points that are shown
     */
    public static String code(String text, int limit) {
        String line = PlainText.clip(PlainText.oneLine(text), limit);
        if (line.isEmpty()) {
            return "*empty*";
        }
        String fence = fence(line);
        String space = line.startsWith("`") || line.endsWith("`") || isPadded(line) ? " " : "";
        return fence + space + line + space + fence;
    }

    /**
     * Returns a text as code for the cell of a table, which a bare {@code |} would end.
     *
     * @param text any text
     * @param limit the most code points that are shown
     */
    public static String cellCode(String text, int limit) {
        return code(text, limit).replace("|", "\\|");
    }

    private static String fence(String line) {
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        return "`".repeat(longest + 1);
    }

    /** One space at both ends would be taken for padding. */
    private static boolean isPadded(String line) {
        return line.startsWith(" ") && line.endsWith(" ");
    }
}
