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

import io.atlasclient.compatibility.java.change.JavaChange;
import java.util.Comparator;
import java.util.List;

/** Says in one sentence what became of the Java. */
final class JavaSentence {
    private static final int MOST = 3;

    private JavaSentence() {}

    /** Returns what became of each element, classes before their builders. */
    static List<String> parts(List<JavaChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(
                                (JavaChange change) -> change.element().contains(".Builder."))
                        .thenComparing(JavaChange::element)
                        .thenComparing(JavaChange::outcome))
                .map(change -> change.element() + " " + change.outcome())
                .distinct()
                .toList();
    }

    /** Returns the sentence of a finding that is about nothing but Java. */
    static String of(List<JavaChange> changes) {
        return joined(parts(changes)) + ".";
    }

    /**
     * Returns the sentence of a finding with what its edit does to the Java.
     *
     * @param message the sentence so far
     * @param changes what became of the Java; nothing is said if there is none
     */
    static String of(String message, List<JavaChange> changes) {
        if (changes.isEmpty()) {
            return message;
        }
        String start = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return start + "; in Java, " + joined(parts(changes)) + ".";
    }

    private static String joined(List<String> parts) {
        String shown = String.join("; ", parts.subList(0, Math.min(MOST, parts.size())));
        return parts.size() <= MOST ? shown : shown + "; and " + (parts.size() - MOST) + " more";
    }
}
