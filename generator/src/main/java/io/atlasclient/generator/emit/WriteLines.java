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
package io.atlasclient.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** The statements that write an object. Neighbours under one condition share its block. */
final class WriteLines {
    private static final String END = "}";

    private final List<String> lines = new ArrayList<>();
    private String condition = "";

    /**
     * Adds what writes one property: a statement, or a block whose first line is its condition.
     *
     * @param added its lines
     */
    void add(List<String> added) {
        boolean block = added.get(added.size() - 1).equals(END);
        boolean joins = block && added.get(0).equals(condition);
        if (joins) {
            lines.remove(lines.size() - 1);
        }
        lines.addAll(joins ? added.subList(1, added.size()) : added);
        condition = block ? added.get(0) : "";
    }

    /** Returns all lines. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
