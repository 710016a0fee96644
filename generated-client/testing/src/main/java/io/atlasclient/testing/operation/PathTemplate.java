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
package io.atlasclient.testing.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One segment of a path template: a literal, a variable, or literals around variables. */
final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private PathTemplate() {}

    /** The names of the variables of a template, in order. */
    static List<String> variables(String template) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The template with nameless variables: what two templates that match the same paths have in common. */
    static String normalised(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }

    /** The expression that a segment with variables matches; a group for each variable. */
    static Pattern expression(String normalisedSegment) {
        StringBuilder expression = new StringBuilder();
        String[] literals = normalisedSegment.split("\\{}", -1);
        for (int i = 0; i < literals.length; i++) {
            expression.append(i == 0 ? "" : "(.+)").append(Pattern.quote(literals[i]));
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }
}
