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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as entries of a baseline. */
final class EntryText {
    private static final String DASH = "  - ";
    private static final String INDENT = "    ";
    /** What YAML reads as the text that it is, whatever stands around it in a block or in braces. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_/.~@-]*");

    private static final Pattern KEYWORD = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private EntryText() {}

    static String of(Finding finding, Acceptor acceptor) {
        StringBuilder text = new StringBuilder();
        text.append(DASH).append("rule: ").append(quoted(finding.rule())).append('\n');
        line(text, "operation", operation(finding));
        line(text, "pointer", Pointers.of(finding));
        if (!finding.arguments().isEmpty()) {
            text.append(INDENT)
                    .append("arguments: ")
                    .append(arguments(finding.arguments()))
                    .append('\n');
        }
        text.append(INDENT)
                .append("fingerprint: ")
                .append(finding.fingerprint())
                .append('\n');
        line(text, "reason", acceptor.reason());
        line(text, "author", acceptor.author());
        String expires = acceptor.expires() == null ? "" : " " + acceptor.expires();
        text.append(INDENT).append("expires:").append(expires).append('\n');
        return text.toString();
    }

    /** An entry for several operations names none: more may come to use the same schema. */
    static String operation(Finding finding) {
        List<String> names = finding.operations().stream()
                .map(operation -> operation.operationId() == null
                        ? operation.method() + " " + operation.path()
                        : operation.operationId())
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "*";
    }

    private static void line(StringBuilder text, String key, @Nullable String value) {
        text.append(INDENT).append(key).append(':');
        text.append(value == null ? "" : " " + quoted(value)).append('\n');
    }

    private static String arguments(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .map(argument -> quoted(argument.getKey()) + ": " + quoted(argument.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns a text as one scalar on one line (YAML 1.2, sections 7.3.1 and 7.3.3). */
    static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !KEYWORD.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (!isPrintable(c) || (Character.isSurrogate(c) && !isPaired(text, i))) {
                quoted.append("\\u").append(hex(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns whether a character may stand in a quoted scalar as it is (YAML 1.2, section 5.1), and is no line break. */
    private static boolean isPrintable(char c) {
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
        return !control && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c < '\ufffe';
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "%04x", (int) c);
    }
}
