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
package io.atlasclient.compatibility.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.Traits;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Openness;
import io.atlasclient.compatibility.view.TypeSet;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OneEditOneFactTest {
    private static final String SHARED = """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            paths:
              /a:
                get: {operationId: a, responses: {'200': {description: R, content: {application/vnd.atlas.2023-01-01+json: {schema: {$ref: '#/components/schemas/A'}}}}}}
              /b:
                post:
                  operationId: b
                  requestBody: {content: {application/vnd.atlas.2023-01-01+json: {schema: {$ref: '#/components/schemas/B'}}}}
                  responses: {'204': {description: R}}
            components:
              schemas:
                P: {type: object, properties: {p: {type: string}}}
                A: {allOf: [{$ref: '#/components/schemas/P'}]}
                B: {type: object, properties: {inner: {allOf: [{$ref: '#/components/schemas/P'}]}}}
            """;

    private static final String SIZES = """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            paths:
              /a:
                get: {operationId: a, responses: {'200': {description: R, content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}}}
            components:
              schemas:
                Size: {type: object, oneOf: [{$ref: '#/components/schemas/AzureSize'}, {$ref: '#/components/schemas/GcpSize'}]}
                AzureSize: {type: object, properties: {azure: {type: string}}}
                GcpSize: {type: object, properties: {gcp: {type: string}}}
            """;

    @Test
    void anEditOfASharedParentIsOneFactWithEveryOperation() {
        List<Change> changes =
                changes(SHARED, SHARED.replace("{p: {type: string}}", "{p: {type: string}, q: {type: string}}"));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).fact())
                .isEqualTo(new StructureFact.PropertyAdded(
                        new Place("#/components/schemas/P/properties", "#/components/schemas/P/properties/q"),
                        "q",
                        new Traits(false, false, false, false),
                        Openness.OPEN));
        assertThat(changes.get(0).reaches())
                .extracting(reach -> reach.endpoint() + " " + reach.direction() + " " + reach.propertyPath())
                .containsExactly("GET /a RESPONSE ", "POST /b REQUEST inner");
    }

    @Test
    void aNewResourceDateIsAnotherVersionOfTheSameMediaType() {
        List<Change> changes = changes(SHARED, SHARED.replace("2023-01-01", "2024-01-01"));
        assertThat(changes)
                .extracting(change -> change.fact().getClass().getSimpleName())
                .containsExactly("MediaTypeVersionChanged", "MediaTypeVersionChanged");
    }

    @Test
    void withinOneApiVersionAResourceDateComesAndAnotherGoes() {
        SpecDocument before = Documents.yaml(SHARED);
        SpecDocument after = Documents.yaml(SHARED.replace("2023-01-01", "2024-01-01"));
        DiffSettings within = DiffSettings.semantic().in(DiffSettings.Mode.WITHIN);
        assertThat(ApiDiff.between(before, after, within).changes())
                .extracting(change -> change.fact().getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "MediaTypeVersionAdded",
                        "MediaTypeVersionRemoved",
                        "MediaTypeVersionAdded",
                        "MediaTypeVersionRemoved");
    }

    @Test
    void alternativesThatGotADateBehindTheirNamesAreComparedInside() {
        String dated = SIZES.replace("AzureSize", "AzureSize20240805")
                .replace("GcpSize", "GcpSize20240805")
                .replace("{azure: {type: string}}", "{azure: {type: string}, disk: {type: number}}")
                .replace("{gcp: {type: string}}", "{gcp: {type: string}, disk: {type: number}}");

        assertThat(changes(SIZES, dated))
                .filteredOn(change -> !change.reaches().isEmpty())
                .extracting(change -> change.fact().getClass().getSimpleName() + " "
                        + change.fact().place().revision())
                .containsExactlyInAnyOrder(
                        "PropertyAdded #/components/schemas/AzureSize20240805/properties/disk",
                        "PropertyAdded #/components/schemas/GcpSize20240805/properties/disk");
    }

    @Test
    void schemasThatAllReferToEachOtherAreComparedOnce() {
        SpecDocument before = Documents.recursive(250, 100, "string");
        SpecDocument after = Documents.recursive(250, 100, "integer");
        List<Change> changes =
                ApiDiff.between(before, after, DiffSettings.semantic()).changes();
        assertThat(changes).hasSize(1);
        Change change = changes.get(0);
        assertThat(change.fact())
                .isEqualTo(new ValueFact.TypeChanged(
                        new Place(
                                "#/components/schemas/S249/properties/name/type",
                                "#/components/schemas/S249/properties/name/type"),
                        new TypeSet(new TreeSet<>(Set.of("string")), null),
                        new TypeSet(new TreeSet<>(Set.of("integer")), null)));
        assertThat(change.reaches()).hasSize(200);
    }

    @Test
    void aReferenceThatLeadsNowhereIsToldWithItsPlace() {
        assertThatThrownBy(() -> changes(SHARED, SHARED.replace("P: {type", "Q: {type")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        document.yaml#/components/schemas/A/allOf/0: The reference '#/components/schemas/P' leads nowhere. \
                        Let the reference name a place of the same document.
                        document.yaml#/components/schemas/B/properties/inner/allOf/0: The reference \
                        '#/components/schemas/P' leads nowhere. Let the reference name a place of the same document.""");
    }

    private static List<Change> changes(String before, String after) {
        return ApiDiff.between(Documents.yaml(before), Documents.yaml(after), DiffSettings.semantic())
                .changes();
    }
}
