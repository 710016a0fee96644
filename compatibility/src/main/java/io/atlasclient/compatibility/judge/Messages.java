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

import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what happened, in the words of the catalogue. */
final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /** What the sentences of schemas begin with; a schema of its own is not one property or body. */
    private static final Pattern OF_SCHEMA = Pattern.compile("(request|response) (?:property|body) \\{place}");

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern SPACES = Pattern.compile(" {2,}| (?=[.,:;])");

    private static final List<String> SUBJECTS = List.of(
            "value",
            "member",
            "property",
            "key",
            "parameter",
            "header",
            "status",
            "mediaType",
            "tag",
            "schema",
            "scheme");

    private Messages() {}

    /** Returns the sentence of a rule with its arguments filled in. */
    static String message(Rule rule, Judge.Key key, List<ReachedOperation> operations) {
        Map<String, String> arguments = new HashMap<>(key.arguments());
        arguments.replaceAll((name, value) -> value.replace(SCHEMAS, ""));
        @Nullable String property = rule.sentence().contains("{property}") ? null : arguments.get("property");
        PlaceLabel label = PlaceLabel.of(rule, key.place(), property, operations);
        String sentence =
                label.isSchema() ? OF_SCHEMA.matcher(rule.sentence()).replaceAll("$1 schema {place}") : rule.sentence();
        arguments.putIfAbsent("place", label.text());
        operations.stream()
                .map(ReachedOperation::name)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(name -> {
                    arguments.putIfAbsent("parameter", name);
                    arguments.putIfAbsent("header", name);
                });
        String text = PLACEHOLDER
                .matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), "")));
        return SPACES.matcher(text).replaceAll(match -> match.group().length() > 1 ? " " : "");
    }

    /** Returns what stood there, if the rule is told. */
    static @Nullable String before(Rule rule, Judge.Key key) {
        return side(rule, key, "before", "remove");
    }

    /** Returns what stands there, if the rule is told. */
    static @Nullable String after(Rule rule, Judge.Key key) {
        return side(rule, key, "after", "add");
    }

    private static @Nullable String side(Rule rule, Judge.Key key, String name, String action) {
        @Nullable String told = key.arguments().get(name);
        if (told != null || !rule.action().equals(action)) {
            return told;
        }
        for (String subject : SUBJECTS) {
            if (key.arguments().containsKey(subject)) {
                return key.arguments().get(subject);
            }
        }
        return null;
    }
}
