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
package io.atlasclient.compatibility.versiondiff;

import io.atlasclient.compatibility.rules.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What version diffs say about each code. */
final class Sentences {
    private static final Map<String, String> TEMPLATES = Resources.lines("sentences.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    /**
     * A sentence and the words that it is filled with, in their order.
     *
     * @param text the sentence
     * @param words the words without quotes
     */
    record Filled(String text, List<String> words) {}

    /**
     * Returns what is said about a change; what MongoDB's sentences leave open is said in the words of the catalogue.
     *
     * @param code the id of the rule
     * @param words what to fill in, by name, in quotes
     */
    static Filled of(String code, Map<String, String> words) {
        @Nullable String known = TEMPLATES.get(code);
        String template = known != null ? known : own(code);
        List<String> used = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        String text = matcher.replaceAll(match -> Matcher.quoteReplacement(word(match, words, used)));
        return new Filled(text, used);
    }

    private static String word(MatchResult match, Map<String, String> words, List<String> used) {
        String word = words.getOrDefault(match.group(1), "''");
        used.add(word);
        return word;
    }

    private static String own(String code) {
        String sentence = Catalogue.rule(code).sentence();
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1);
    }
}
