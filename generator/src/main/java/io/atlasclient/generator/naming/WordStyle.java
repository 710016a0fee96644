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
package io.atlasclient.generator.naming;

import java.util.List;
import java.util.Locale;

/** Joins words as Java's conventions want them joined. */
final class WordStyle {
    private WordStyle() {}

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static List<String> lowerCased(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** {@code [AWS, clusters, DNS]} is {@code AWSClustersDNS}. */
    static String pascal(List<String> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(capitalized(word)));
        return joined.toString();
    }

    /** {@code [AWS, clusters, DNS]} is {@code awsClustersDNS}. */
    static String camel(List<String> words) {
        return decapitalized(words.get(0)) + pascal(words.subList(1, words.size()));
    }

    /** An acronym in front is lower-cased as a whole: {@code URLPath} is {@code urlPath}. */
    private static String decapitalized(String word) {
        int upper = 0;
        while (upper < word.length() && Ascii.isUpper(word.charAt(upper))) {
            upper++;
        }
        int end = upper > 1 && nextWordBegins(word, upper - 1) ? upper - 1 : upper;
        return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
    }

    /** {@code [AWSLambda, v2]} is {@code AWS_LAMBDA_V2}. */
    static String upperSnake(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(joined.isEmpty() ? "" : "_");
            for (int i = 0; i < word.length(); i++) {
                joined.append(isHump(word, i) ? "_" : "").append(word.charAt(i));
            }
        }
        return joined.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isHump(String word, int index) {
        if (index == 0 || !Ascii.isUpper(word.charAt(index))) {
            return false;
        }
        char previous = word.charAt(index - 1);
        return Ascii.isLower(previous) || (Ascii.isLetterOrDigit(previous) && nextWordBegins(word, index));
    }

    /** The plural of an acronym, such as {@code APIs}, is one word. */
    private static boolean nextWordBegins(String word, int upper) {
        String rest = word.substring(upper + 1, Math.min(upper + 3, word.length()));
        return !rest.isEmpty() && Ascii.isLower(rest.charAt(0)) && !rest.equals("s");
    }
}
