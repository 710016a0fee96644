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
package io.atlasclient.generator.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.specs.SpecDocument;
import java.util.Set;

/**
 * Finds texts that are too long for Java: a literal has at most 65,535 bytes (JVMS 4.4.7). What only goes into comments
 * may be longer.
 */
final class LongTexts {
    private static final int LONGEST = 10_000;
    private static final int SHOWN = 40;
    private static final Set<String> COMMENTS = Set.of("description", "summary", "title", "default", "pattern");
    private static final Set<String> NOT_GENERATED = Set.of("info", "example", "examples", "externalDocs", "servers");

    private final SpecDocument document;
    private final Problems problems;

    LongTexts(SpecDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void report() {
        visit(document.tree(), "#");
    }

    private void visit(JsonNode node, String pointer) {
        if (node.isTextual() && node.textValue().length() > LONGEST) {
            add(pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer + "/" + i);
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (name.length() > LONGEST) {
                add(pointer + Pointers.token(name.substring(0, SHOWN)) + "...");
            } else if (!NOT_GENERATED.contains(name) && !(value.isTextual() && COMMENTS.contains(name))) {
                visit(value, pointer + Pointers.token(name));
            }
        });
    }

    private void add(String pointer) {
        problems.add(
                new Origin(document.name(), pointer),
                "A name or value is longer than " + LONGEST + " characters.",
                "Choose a shorter one.");
    }
}
