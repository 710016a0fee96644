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
package io.atlasclient.specs.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledInvariantTest {
    private static final String SCHEMAS = "/components/schemas/";

    static List<SpecDocument> documents() {
        return BundledDocuments.ascending();
    }

    @Test
    void aSchemaIsTheSameInEveryDocumentThatHasIt() {
        Map<String, JsonNode> seen = new HashMap<>();
        for (SpecDocument document : documents()) {
            BundledDocuments.schemas(document)
                    .forEach((name, schema) -> assertThat(schema)
                            .as(document.name() + SCHEMAS + name)
                            .isEqualTo(seen.computeIfAbsent(name, first -> schema)));
        }
    }

    @Test
    void anOperationHasTheSameIdTagAndParametersInEveryDocumentThatHasIt() {
        Map<String, List<JsonNode>> seen = new HashMap<>();
        for (SpecDocument document : documents()) {
            BundledDocuments.operations(document).forEach((key, operation) -> {
                List<JsonNode> signature =
                        List.of(operation.path("operationId"), operation.path("tags"), operation.path("parameters"));
                assertThat(signature)
                        .as(document.name() + " " + key)
                        .isEqualTo(seen.computeIfAbsent(key, first -> signature));
            });
        }
    }

    @Test
    void laterVersionsKeepAllOperationsAndAddSome() {
        for (int later = 1; later < documents().size(); later++) {
            Set<String> before =
                    BundledDocuments.operations(documents().get(later - 1)).keySet();
            Set<String> after =
                    BundledDocuments.operations(documents().get(later)).keySet();
            assertThat(after).containsAll(before).hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void everyVersionChangesAnOperationOfTheOneBefore() {
        for (int later = 1; later < documents().size(); later++) {
            Map<String, JsonNode> before =
                    BundledDocuments.operations(documents().get(later - 1));
            Map<String, JsonNode> after =
                    BundledDocuments.operations(documents().get(later));
            assertThat(before.entrySet())
                    .as(documents().get(later).name())
                    .anyMatch(operation -> !operation.getValue().equals(after.get(operation.getKey())));
        }
    }

    @Test
    void theNewestDocumentHasEnoughOperations() {
        assertThat(BundledDocuments.operations(BundledDocuments.newest())).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyReferenceLeadsSomewhere(SpecDocument document) {
        assertThat(BundledDocuments.references(document.tree()))
                .allMatch(reference -> !document.tree().at(reference).isMissingNode());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void onlyTheOldFormOfRegionsIsOutOfReach(SpecDocument document) {
        Set<String> unreached = unreached(document, Set.of());

        if (!unreached.isEmpty()) {
            assertThat(unreached).contains("AWSRegionConfig");
            assertThat(unreached(document, Set.of(SCHEMAS + "AWSRegionConfig"))).isEmpty();
        }
    }

    private static Set<String> unreached(SpecDocument document, Set<String> roots) {
        Deque<String> open =
                new ArrayDeque<>(BundledDocuments.references(document.tree().path("paths")));
        open.addAll(roots);
        Set<String> reached = new TreeSet<>();
        while (!open.isEmpty()) {
            String reference = open.pop();
            if (reached.add(reference)) {
                open.addAll(BundledDocuments.references(document.tree().at(reference)));
            }
        }
        Set<String> unreached = new TreeSet<>(BundledDocuments.schemas(document).keySet());
        unreached.removeIf(name -> reached.contains(SCHEMAS + name));
        return unreached;
    }
}
