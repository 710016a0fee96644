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
import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files that oasdiff's {@code --err-ignore} and {@code --warn-ignore} read: a line holds method, path and the English
 * message of a finding.
 *
 * <p>They are imported once. A line stands for a finding if it names one of its operations, quotes all its arguments, and has
 * the words of its rule; where several findings fit, the line is left to a person.
 */
public final class OasdiffIgnoreList {
    /** Words of rule ids that messages put differently, or not at all. */
    private static final Set<String> SILENT =
            Set.of("api", "body", "endpoint", "property", "value", "parameter", "changed");

    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

    private final List<String> lines;

    private OasdiffIgnoreList(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads an ignore list.
     *
     * @param text the file
     */
    public static OasdiffIgnoreList read(String text) {
        return new OasdiffIgnoreList(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /**
     * What an ignore list stands for.
     *
     * @param findings the findings that lines stand for, sorted
     * @param unmatched the lines that stand for none, or for more than one
     */
    public record Matched(List<Finding> findings, List<String> unmatched) {
        /** Copies. */
        public Matched {
            findings = List.copyOf(findings);
            unmatched = List.copyOf(unmatched);
        }
    }

    /**
     * Finds what the lines stand for.
     *
     * @param findings what was found
     */
    public Matched match(List<Finding> findings) {
        TreeSet<Finding> matched = new TreeSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String line : lines) {
            only(findings, line.toLowerCase(Locale.ROOT)).ifPresentOrElse(matched::add, () -> unmatched.add(line));
        }
        return new Matched(List.copyOf(matched), unmatched);
    }

    private static Optional<Finding> only(List<Finding> findings, String line) {
        List<Finding> fitting =
                findings.stream().filter(finding -> fits(finding, line)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean fits(Finding finding, String line) {
        return finding.operations().stream().anyMatch(operation -> names(line, operation))
                && finding.arguments().values().stream()
                        .allMatch(value -> line.contains("'" + value.toLowerCase(Locale.ROOT) + "'"))
                && words(line).containsAll(words(finding.rule()));
    }

    /** A path may be the beginning of another one. */
    private static boolean names(String line, ReachedOperation operation) {
        String name = (operation.method() + " " + operation.path()).toLowerCase(Locale.ROOT);
        int end = line.indexOf(name) + name.length();
        return line.contains(name) && (end == line.length() || line.charAt(end) == ' ');
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(WORDS.split(text, -1)));
        words.removeAll(SILENT);
        return words;
    }
}
