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
package io.atlasclient.testing.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.ApiDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTreeTest {
    private static final String CLUSTERS = "/groups/{groupId}/clusters";

    private final OperationTree tree = tree(
            "get " + CLUSTERS,
            "get " + CLUSTERS + "/{clusterName}",
            "post " + CLUSTERS + "/{clusterName}:pause",
            "get " + CLUSTERS + "/provider",
            "get " + CLUSTERS + "/provider/regions",
            "get " + CLUSTERS + "/{clusterName}/logs/{logName}.gz",
            "post /load/{name}",
            "get /load/{id}");

    private static OperationTree tree(String... operations) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (String operation : operations) {
            String[] parts = operation.split(" ", 2);
            document.withObject("/paths")
                    .withObjectProperty(parts[1])
                    .withObjectProperty(parts[0])
                    .put("operationId", operation);
        }
        return OperationTree.of(new ApiDocument(LocalDate.EPOCH, "document", document));
    }

    private String found(String method, String... segments) {
        List<String> others = new ArrayList<>();
        OperationTree.Match match = tree.find(method, List.of(segments), others);
        return match == null ? "other methods: " + others : match.operation() + " " + match.values();
    }

    @Test
    void variablesHaveTheValuesOfTheirSegments() {
        assertThat(found("GET", "groups", "g", "clusters", "a/b"))
                .isEqualTo("get " + CLUSTERS + "/{clusterName} [g, a/b]");
    }

    @Test
    void aLiteralComesBeforeAVariable() {
        assertThat(found("GET", "groups", "g", "clusters", "provider")).isEqualTo("get " + CLUSTERS + "/provider [g]");
    }

    @Test
    void aLiteralThatLeadsNowhereGivesWayToAVariable() {
        assertThat(found("GET", "groups", "g", "clusters", "provider", "logs", "x.gz"))
                .isEqualTo("get " + CLUSTERS + "/{clusterName}/logs/{logName}.gz [g, provider, x]");
    }

    @Test
    void aVariableMayHaveALiteralBesideIt() {
        assertThat(found("POST", "groups", "g", "clusters", "x:pause"))
                .isEqualTo("post " + CLUSTERS + "/{clusterName}:pause [g, x]");
    }

    @Test
    void theMethodTellsTemplatesApartThatDifferInTheirVariablesOnly() {
        assertThat(found("POST", "load", "x")).isEqualTo("post /load/{name} [x]");
        assertThat(found("GET", "load", "x")).isEqualTo("get /load/{id} [x]");
    }

    @Test
    void otherMethodsOfThePathAreNamed() {
        assertThat(found("PUT", "groups", "g", "clusters")).isEqualTo("other methods: [GET]");
    }

    @Test
    void anEmptySegmentIsNoValue() {
        assertThat(found("GET", "load", "")).isEqualTo("other methods: []");
    }
}
