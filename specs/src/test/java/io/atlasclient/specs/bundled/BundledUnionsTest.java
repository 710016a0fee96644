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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledUnionsTest {

    @Test
    void aVariantBelongsToFiveUnions() {
        assertThat(parents().get("TimeMetricThresholdView"))
                .containsExactly(
                        "AppServiceMetricThreshold",
                        "FlexClusterMetricThreshold",
                        "HostMetricThreshold",
                        "ServerlessMetricThreshold",
                        "StreamProcessorMetricThreshold");
    }

    @Test
    void aMappingAndItsListOfVariantsNameTheSame() {
        schemas().forEach((name, schema) -> {
            if (schema.has("discriminator") && schema.has("oneOf")) {
                assertThat(referenced(schema.path("oneOf"))).as(name).isEqualTo(variants(schema));
            }
        });
    }

    @Test
    void aVariantHasEveryPropertyOfItsUnion() {
        schemas().forEach((name, schema) -> {
            for (String variant : variants(schema)) {
                assertThat(properties(variant, name)).as(variant).containsAll(names(schema.path("properties")));
            }
        });
    }

    @ParameterizedTest(name = "{0} and {1} share {2} values with each other")
    @CsvSource({
        "DefaultEventViewForNdsGroup, SearchDeploymentAuditView, 3",
        "DefaultEventViewForNdsGroup, StreamsEventViewForNdsGroup, 1",
        "DefaultEventViewForNdsGroup, StreamProcessorEventViewForNdsGroup, 9",
        "DefaultEventViewForNdsGroup, NDSAuditViewForNdsGroup, 0",
        "DefaultAlertViewForNdsGroup, HostAlertViewForNdsGroup, 21",
        "HostAlertViewForNdsGroup, StreamProcessorAlertViewForNdsGroup, 21",
        "DefaultAlertConfigViewForNdsGroup, NDSAutoscalingAlertConfigViewForNdsGroup, 18",
        "DefaultAlertConfigViewForNdsGroup, StreamProcessorAlertConfigViewForNdsGroup, 2",
    })
    void variantsOfAnUndiscriminatedUnionShareEventTypes(String first, String second, int shared) {
        Set<String> values = eventTypes(first);
        values.retainAll(eventTypes(second));
        assertThat(values).hasSize(shared);
    }

    private static Map<String, JsonNode> schemas() {
        return BundledDocuments.schemas(BundledDocuments.newest());
    }

    private static Map<String, Set<String>> parents() {
        Map<String, Set<String>> parents = new TreeMap<>();
        schemas()
                .forEach((name, schema) -> variants(schema)
                        .forEach(variant -> parents.computeIfAbsent(variant, first -> new TreeSet<>())
                                .add(name)));
        return parents;
    }

    private static Set<String> variants(JsonNode schema) {
        Set<String> variants = new TreeSet<>();
        schema.at("/discriminator/mapping")
                .elements()
                .forEachRemaining(target -> variants.add(simpleName(target.asText())));
        return variants;
    }

    private static Set<String> properties(String schema, String union) {
        JsonNode node = BundledDocuments.newest().tree().at("/components/schemas/" + schema);
        Set<String> properties = new TreeSet<>(names(node.path("properties")));
        for (JsonNode part : node.path("allOf")) {
            properties.addAll(names(part.path("properties")));
            if (simpleName(part.path("$ref").asText()).equals(union)) {
                properties.addAll(names(schemas().get(union).path("properties")));
            }
        }
        return properties;
    }

    private static Set<String> eventTypes(String schema) {
        return values(schemas().get(schema).at("/properties/eventTypeName"));
    }

    private static Set<String> values(JsonNode node) {
        if (node.has("$ref")) {
            return values(schemas().get(simpleName(node.get("$ref").asText())));
        }
        Set<String> values = new TreeSet<>();
        node.path("enum").forEach(value -> values.add(value.asText()));
        node.path("oneOf").forEach(member -> values.addAll(values(member)));
        return values;
    }

    private static Set<String> referenced(JsonNode list) {
        return list.findValuesAsText("$ref").stream()
                .map(BundledUnionsTest::simpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String simpleName(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
