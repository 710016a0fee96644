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
package io.atlasclient.conformance.judge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What the documents themselves state wrongly, each with a reason; a waiver that waives nothing is wrong too. */
public final class Waivers {
    private final List<Waiver> waivers;
    private final Set<Waiver> used = new HashSet<>();

    private Waivers(List<Waiver> waivers) {
        this.waivers = waivers;
    }

    /**
     * Something that a document states wrongly.
     *
     * @param pointer the place in the document, a JSON pointer that begins with {@code #}
     * @param message a part of the message that is waived
     * @param reason why the document is wrong
     */
    public record Waiver(String pointer, String message, String reason) {}

    /** Returns the waivers of this project. */
    public static Waivers load() {
        try (InputStream in = Objects.requireNonNull(
                Waivers.class.getResourceAsStream("/io/atlasclient/conformance/waivers.yaml"), "waivers.yaml")) {
            return new Waivers(new YAMLMapper().readValue(in, new TypeReference<List<Waiver>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves out what is waived.
     *
     * @param pointer the place that was judged
     * @param problems what is wrong there
     * @return what remains
     */
    public List<String> remaining(String pointer, List<String> problems) {
        return problems.stream().filter(problem -> !isWaived(pointer, problem)).toList();
    }

    private boolean isWaived(String pointer, String problem) {
        List<Waiver> fitting = waivers.stream()
                .filter(waiver -> waiver.pointer().equals(pointer) && problem.contains(waiver.message()))
                .toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    /**
     * Returns waivers that waived nothing.
     *
     * @param exists whether a document has a place; a waiver for a place that it lacks may be for another document
     */
    public List<Waiver> unused(Predicate<String> exists) {
        return waivers.stream()
                .filter(waiver -> !used.contains(waiver) && exists.test(waiver.pointer()))
                .toList();
    }
}
