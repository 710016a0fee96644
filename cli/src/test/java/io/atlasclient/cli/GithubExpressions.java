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
package io.atlasclient.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of the expressions of GitHub Actions as {@code action.yml} uses: names, {@code ||} between names, {@code ==} with a
 * literal, and {@code &&} between comparisons.
 *
 * @param values the contexts, flat: {@code inputs.jar}, {@code steps.check.outputs.code}
 */
record GithubExpressions(Map<String, String> values) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.+?) }}");
    private static final Pattern NAME = Pattern.compile("[a-z][\\w.-]*");
    private static final Pattern COMPARISON = Pattern.compile("(" + NAME + ") == '([^']*)'");

    /** Puts values in place of the expressions of a text. */
    String fill(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(firstOf(found.group(1))));
    }

    /** Says whether a condition holds. */
    boolean holds(String condition) {
        return Arrays.stream(condition.split(" && ", -1)).allMatch(this::isEqual);
    }

    private boolean isEqual(String comparison) {
        Matcher matcher = COMPARISON.matcher(comparison);
        if (!matcher.matches()) {
            throw new AssertionError("Not an expression that this test understands: " + comparison);
        }
        return value(matcher.group(1)).equals(matcher.group(2));
    }

    private String firstOf(String names) {
        return Arrays.stream(names.split(" \\|\\| ", -1))
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A name that nobody has set is empty, as on GitHub. */
    private String value(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new AssertionError("Not a name that this test understands: " + name);
        }
        return values.getOrDefault(name, "");
    }
}
