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
package io.atlasclient.compatibility.policy;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A pattern of names and paths: {@code *} stands for anything but a slash, {@code **} for anything.
 *
 * @param text the pattern as it is written
 */
public record Glob(String text) {
    /** Returns what tells whether names match, for asking of many. */
    Predicate<String> predicate() {
        return pattern("").asMatchPredicate();
    }

    boolean matches(String name) {
        return pattern("").matcher(name).matches();
    }

    /** Returns whether the pattern matches something that a JSON pointer is inside of. */
    boolean matchesStartOf(String pointer) {
        return pattern("/.*").matcher(pointer).matches();
    }

    private Pattern pattern(String end) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (text.charAt(i) == '*') {
                regex.append("[^/]*");
            } else {
                regex.append(Pattern.quote(text.substring(i, i + 1)));
            }
        }
        return Pattern.compile(regex + end);
    }
}
