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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Victim;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What findings say of the Java for some victims: outcomes by element, where methods go without their parameters.
 *
 * @param outcomes the outcomes
 */
record Claims(Map<String, Set<String>> outcomes) {
    private static final Pattern CLAIM = Pattern.compile("([\\w.]+)(?:\\([^)]*\\))? (.*)");
    private static final Pattern WHOLE = Pattern.compile("is gone|is called .*|is an? .* instead of an? .*");

    private static final Pattern TEXT = Pattern.compile("_VALUE$");
    private static final String FACADE = "AtlasApi";

    static Claims of(List<Finding> findings, Victim victim) {
        Map<String, Set<String>> outcomes = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.victims().contains(victim))
                .map(finding -> finding.arguments().getOrDefault("java", ""))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Pattern.compile("; ").splitAsStream(text))
                .map(CLAIM::matcher)
                .filter(Matcher::matches)
                .forEach(claim -> outcomes.computeIfAbsent(claim.group(1), element -> new TreeSet<>())
                        .add(claim.group(2)));
        return new Claims(outcomes);
    }

    /** Returns whether a use fails for a reason that was named: what it names changed, or a class in its statement did. */
    boolean cover(Use use) {
        return isSaidOf(use) || use.classes().stream().anyMatch(this::isWhollyChanged);
    }

    private boolean isSaidOf(Use use) {
        return switch (use.kind()) {
            case SWITCH -> isSaid(use.owner(), "also permits ");
            case CONVERT -> isSaid(use.owner(), "is no longer a " + use.member());
            case NAME -> isSaidOfMethodsOf(use.owner());
            // A constant of an enum and its text come and go together.
            case READ ->
                outcomes.containsKey(
                        use.owner() + "." + TEXT.matcher(use.member()).replaceFirst(""));
            // An interface of methods goes with the last of them, and the façade's way to it, too.
            case CALL ->
                outcomes.containsKey(use.owner() + "." + use.member())
                        || (use.owner().equals(FACADE) && use.classes().stream().anyMatch(this::isSaidOfMethodsOf));
        };
    }

    private boolean isSaidOfMethodsOf(String type) {
        return outcomes.keySet().stream().anyMatch(element -> element.startsWith(type + "."));
    }

    private boolean isSaid(String element, String outcome) {
        return outcomes.getOrDefault(element, Set.of()).stream().anyMatch(said -> said.startsWith(outcome));
    }

    private boolean isWhollyChanged(String type) {
        return outcomes.getOrDefault(type, Set.of()).stream()
                .anyMatch(said -> WHOLE.matcher(said).matches());
    }

    /** Returns what no use proves, of all that compilers and linkers can see. */
    Set<String> withoutProof(Set<Use> failing) {
        Set<String> proven =
                failing.stream().flatMap(use -> use.elements().stream()).collect(Collectors.toSet());
        return outcomes.keySet().stream()
                .filter(element -> !proven.contains(element))
                .map(element -> element + " " + outcomes.get(element))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
