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

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import org.junit.jupiter.api.Test;

class UnchangedPartsTest {
    private static final String OUTER = "{properties: {inner: {$ref: '#/components/schemas/Inner'}}}";

    @Test
    void aSchemaIsUnchangedIfAllThatItRefersToIs() {
        assertThat(isUnchanged(schemas(OUTER, "{type: string}"), schemas(OUTER, "{type: string}")))
                .isTrue();
    }

    @Test
    void aSchemaIsChangedIfWhatItRefersToIs() {
        assertThat(isUnchanged(schemas(OUTER, "{type: string}"), schemas(OUTER, "{type: integer}")))
                .isFalse();
    }

    @Test
    void aCircleIsUnchangedOrChangedAsAWhole() {
        String circle = "{title: T, properties: {outer: {$ref: '#/components/schemas/Outer'}}}";
        assertThat(isUnchanged(schemas(OUTER, circle), schemas(OUTER, circle))).isTrue();
        assertThat(isUnchanged(schemas(OUTER, circle), schemas(OUTER, circle.replace("T", "U"))))
                .isFalse();
    }

    @Test
    void whatIsFoundOutAboutOneSchemaHoldsForTheNext() {
        References base = schemas(OUTER, "{type: string}");
        References revision = schemas(OUTER, "{type: integer}");
        UnchangedParts parts = new UnchangedParts(base, revision);

        assertThat(parts.isUnchanged(schema(base, "Other"), schema(revision, "Other")))
                .isTrue();
        assertThat(parts.isUnchanged(schema(base, "User"), schema(revision, "User")))
                .isFalse();
        assertThat(parts.isUnchanged(schema(base, "Outer"), schema(revision, "Outer")))
                .isFalse();
    }

    @Test
    void theTargetsOfAMappingCountWithoutAReference() {
        String parent = "{discriminator: {propertyName: kind, mapping: {a: Inner}}}";

        assertThat(isUnchanged(schemas(parent, "{type: object}"), schemas(parent, "{type: object}")))
                .isTrue();
        assertThat(isUnchanged(schemas(parent, "{type: object}"), schemas(parent, "{type: array}")))
                .isFalse();
    }

    @Test
    void whatOthersHaveToReportIsNotSkipped() {
        String nowhere = "{$ref: '#/components/schemas/Missing'}";
        String itself = "{$ref: '#/components/schemas/Inner'}";
        String dynamic = "{$dynamicRef: '#node'}";

        assertThat(isUnchanged(schemas(nowhere, "{}"), schemas(nowhere, "{}"))).isFalse();
        assertThat(isUnchanged(schemas(OUTER, itself), schemas(OUTER, itself))).isFalse();
        assertThat(isUnchanged(schemas(dynamic, "{}"), schemas(dynamic, "{}"))).isFalse();
    }

    @Test
    void theSameTextMeansSomethingElseInAnotherVersionOfOpenApi() {
        assertThat(isUnchanged(schemas("3.0.3", OUTER, "{}"), schemas("3.1.0", OUTER, "{}")))
                .isFalse();
    }

    private static boolean isUnchanged(References base, References revision) {
        return new UnchangedParts(base, revision).isUnchanged(schema(base, "Outer"), schema(revision, "Outer"));
    }

    private static Located schema(References document, String name) {
        return document.target(name);
    }

    private static References schemas(String outer, String inner) {
        return schemas("3.1.0", outer, inner);
    }

    private static References schemas(String openApi, String outer, String inner) {
        return new References(Documents.yaml("""
                openapi: %s
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    User: {items: {$ref: '#/components/schemas/Outer'}}
                    Outer: %s
                    Inner: %s
                    Other: {type: boolean}
                """.formatted(openApi, outer, inner)));
    }
}
