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
package io.atlasclient.specs.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.Problem;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Turns Swagger Parser's messages into problems.
 *
 * <p>The parser writes places such as {@code paths.'/groups'(get).parameters.[envelope].schema}: neither JSON pointers
 * nor unambiguous, names with dots not being quoted. The place is therefore walked along the document, the longest
 * matching name first, as far as it leads.
 */
final class ParserMessage {
    private static final String PREFIX = "attribute ";

    private ParserMessage() {}

    /**
     * Tells whether a message is about a reference that leads nowhere. The parser reports only some of these, one a
     * target; whoever resolves references reports all of them, each where it stands.
     */
    static boolean isDanglingReference(String message) {
        return message.endsWith("is not of type `schema`");
    }

    static Problem toProblem(String document, JsonNode root, String message) {
        return new Problem(
                document,
                "#" + pointer(root, message),
                "Swagger Parser refuses this: " + message + ".",
                "Correct the document.");
    }

    private static JsonPointer pointer(JsonNode root, String message) {
        JsonPointer pointer = JsonPointer.empty();
        String rest = message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message;
        Optional<Step> step = step(root, rest);
        while (step.isPresent()) {
            pointer = pointer.append(step.get().pointer());
            rest = rest.substring(step.get().consumed());
            step = step(root.at(pointer), rest);
        }
        return pointer;
    }

    private static Optional<Step> step(JsonNode value, String rest) {
        String text = rest.startsWith(".") ? rest.substring(1) : rest;
        int skipped = rest.length() - text.length();
        if (value.isArray()) {
            return element(value, text).map(step -> step.after(skipped));
        }
        return member(value, text)
                .or(() -> member(value.path("properties"), text).map(step -> step.under("properties")))
                .map(step -> step.after(skipped));
    }

    private static Optional<Step> member(JsonNode object, String text) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .flatMap(name -> Optional.of(new Step(JsonPointer.empty().appendProperty(name), consumed(name, text)))
                        .filter(step -> step.consumed() > 0)
                        .stream())
                .max((a, b) -> Integer.compare(a.consumed(), b.consumed()));
    }

    private static int consumed(String name, String text) {
        if (text.startsWith("'" + name + "'") || text.startsWith("(" + name + ")")) {
            return name.length() + 2;
        }
        if (!text.startsWith(name)) {
            return 0;
        }
        boolean ends = text.length() == name.length() || ".(' [".indexOf(text.charAt(name.length())) >= 0;
        return ends ? name.length() : 0;
    }

    /** Parameters are named, not numbered. */
    private static Optional<Step> element(JsonNode array, String text) {
        return IntStream.range(0, array.size())
                .filter(i -> text.startsWith("[" + array.get(i).path("name").asText() + "]"))
                .mapToObj(i -> new Step(
                        JsonPointer.empty().appendIndex(i),
                        array.get(i).path("name").asText().length() + 2))
                .findFirst();
    }

    private record Step(JsonPointer pointer, int consumed) {
        Step after(int skipped) {
            return new Step(pointer, consumed + skipped);
        }

        Step under(String name) {
            return new Step(JsonPointer.empty().appendProperty(name).append(pointer), consumed);
        }
    }
}
