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
package io.atlasclient.specs.tree;

import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where a reader stands in a document and what it found wrong so far. */
final class DocumentContext {
    /** Real documents reach about 30; whoever walks the tree recursively is safe up to here. */
    static final int MAX_DEPTH = 256;

    private final String document;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    DocumentContext(String document) {
        this.document = document;
    }

    void enter(String segment) {
        path.addLast(segment);
        if (path.size() > MAX_DEPTH) {
            throw stop(
                    "#",
                    "Values are nested more than " + MAX_DEPTH + " deep.",
                    "Name inner schemas under components and refer to them.");
        }
    }

    void leave() {
        path.removeLast();
    }

    void duplicate(String name, int line) {
        report(
                "The name '" + name + "' appears a second time in one object, on line " + line + ".",
                "Keep one of them.");
    }

    void report(String message, String remedy) {
        problems.add(new Problem(document, pointer(), message, remedy));
    }

    ProblemsException stop(String message, String remedy) {
        return stop(pointer(), message, remedy);
    }

    ProblemsException stopAtNumber() {
        return stop("This is not a number that a program can hold.", "Write another number, or a text.");
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private ProblemsException stop(String pointer, String message, String remedy) {
        problems.add(new Problem(document, pointer, message, remedy));
        return new ProblemsException(problems);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder("#");
        path.forEach(name -> pointer.append('/').append(JsonPointers.token(name)));
        return pointer.toString();
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }
}
