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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledStreamsTest {
    private static final String CONNECTIONS = "/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections";
    private static final String MEDIA_TYPE = "application/vnd.atlas.2023-02-01+json";
    private static final String[] TYPES = {
        "Sample", "Cluster", "Kafka", "Https", "AWSLambda", "S3", "AWSKinesisDataStreams"
    };

    static List<SpecDocument> documents() {
        return BundledDocuments.ascending();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyVersionHasTheFiveOperationsOnConnections(SpecDocument document) {
        assertThat(BundledDocuments.operations(document))
                .containsKeys(
                        "get " + CONNECTIONS,
                        "post " + CONNECTIONS,
                        "get " + CONNECTIONS + "/{connectionName}",
                        "patch " + CONNECTIONS + "/{connectionName}",
                        "delete " + CONNECTIONS + "/{connectionName}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyVersionSendsTheOldestResourceVersion(SpecDocument document) {
        JsonNode create = BundledDocuments.operations(document).get("post " + CONNECTIONS);

        assertThat(create.at("/requestBody/content").has(MEDIA_TYPE)).isTrue();
        assertThat(create.at("/responses/200/content").has(MEDIA_TYPE)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyVersionBringsOneSampleForEachType(SpecDocument document) {
        JsonNode samples = BundledDocuments.operations(document)
                .get("post " + CONNECTIONS)
                .path("requestBody")
                .path("content")
                .path(MEDIA_TYPE)
                .path("examples");

        assertThat(samples.propertyStream().map(Map.Entry::getKey)).containsExactlyInAnyOrder(TYPES);
        assertThat(samples.findValues("value"))
                .extracting(sample -> sample.path("type").asText())
                .containsExactlyInAnyOrder(TYPES);
    }

    @Test
    void theUnionKnowsSevenTypesAndItsEnumSixOfThem() {
        JsonNode union = schema("StreamsConnection");

        assertThat(union.at("/discriminator/mapping").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(TYPES);
        assertThat(union.at("/properties/type/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("Kafka", "Cluster", "Sample", "Https", "AWSLambda", "AWSKinesisDataStreams");
        assertThat(names(union.path("properties"))).containsExactlyInAnyOrder("links", "name", "type");
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "StreamsClusterConnection, clusterGroupId clusterName dbRoleToExecute",
        "StreamsKafkaConnection, authentication bootstrapServers config networking security",
        "StreamsHttpsConnection, headers url",
        "StreamsAWSLambdaConnection, aws",
        "StreamsS3Connection, aws networking",
        "StreamsAWSKinesisDataStreamsConnection, aws networking",
    })
    void aVariantAddsWhatTheDocumentationShows(String variant, String properties) {
        assertThat(names(schema(variant).at("/allOf/1/properties"))).containsExactlyInAnyOrder(properties.split(" "));
    }

    @Test
    void theSampleVariantAddsNothing() {
        assertThat(schema("StreamsSampleConnection").path("allOf")).hasSize(1);
    }

    private static JsonNode schema(String name) {
        return BundledDocuments.newest().tree().at("/components/schemas/" + name);
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
