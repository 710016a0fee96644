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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.TestDocuments;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecReaderTest {
    private static final ApiVersion VERSION = ApiVersion.parse("2024-01-31");

    @Test
    void tellsWhatTheDocumentIs() {
        byte[] bytes = TestDocuments.json("2024-01-31");
        SpecDocument document = SpecReader.read(VERSION, "a.json", bytes);
        assertThat(document.version()).isEqualTo(VERSION);
        assertThat(document.name()).isEqualTo("a.json");
        assertThat(document.bytes()).isEqualTo(bytes.length);
        assertThat(document.sha256()).hasSize(64);
        assertThat(document.openApi().getPaths()).containsOnlyKeys("/groups");
        assertThat(document.position("#/paths/~1groups/get")).contains(new SourcePosition(2, 15));
    }

    @Test
    void leavesReferencesAndExtensionsAsTheyStand() {
        SpecDocument document = read("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                x-anything: {at: all}
                paths: {}
                components:
                  schemas:
                    A: {allOf: [{$ref: '#/components/schemas/B'}], x-y: 1}
                    B: {$ref: '#/components/schemas/Nowhere'}
                    C: {properties: {self: {$ref: '#/components/schemas/C'}}}
                """);
        assertThat(document.openApi().getComponents().getSchemas().get("A"))
                .hasFieldOrPropertyWithValue("allOf", List.of(new Schema<>().$ref("#/components/schemas/B")));
        assertThat(document.openApi().getComponents().getSchemas().get("B").get$ref())
                .isEqualTo("#/components/schemas/Nowhere");
        assertThat(document.tree()
                        .at("/components/schemas/C/properties/self/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/C");
    }

    @Test
    void leavesTheTreeAsItWasRead() {
        SpecDocument document = SpecReader.read(VERSION, "a.json", TestDocuments.json("2024-01-31"));
        JsonNode again = SpecReader.read(VERSION, "a.json", TestDocuments.json("2024-01-31"))
                .tree();
        assertThat(document.tree()).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|#: The document is not an object.",
                "{}|#: This is not an OpenAPI document: it has no member 'openapi'.",
                "swagger: '2.0'|#: This is a Swagger 2.0 document.",
                "openapi: 3.1.0|#/openapi: OpenAPI '3.1.0' is not read; 3.0 is.",
                "openapi: 3.0|#/openapi: OpenAPI '3.0' is not read; 3.0 is.",
                "openapi: [3.0.1]|#/openapi: OpenAPI '' is not read; 3.0 is."
            })
    void refusesWhatIsNotOpenApi30(String yaml, String line) {
        refuses(yaml, "a.yaml" + line + " Give an OpenAPI 3.0 document.");
    }

    @Test
    void readsOpenApi31ToBeComparedAndNotToBeGenerated() {
        byte[] bytes = TestDocuments.utf8("openapi: 3.1.0\nwebhooks: {paid: {post: {}}}");
        SpecDocument document = SpecReader.readForComparison(VERSION, "a.yaml", bytes);
        assertThat(document.position("#/webhooks/paid")).hasToString("Optional[2:12]");
        assertThatThrownBy(document::openApi)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a.yaml was read to be compared only.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openapi: 3.2.0|#/openapi: OpenAPI '3.2.0' is not read; 3.0 and 3.1 are.",
                "openapi: 3.1.0|#: The document has no object 'paths'.",
                "{openapi: 3.1.0, paths: 1, components: {}}|#/paths: The document has no object 'paths'.",
                "openapi: 3.0.3|#: The document has no object 'paths'."
            })
    void refusesToCompareWhatIsNoOpenApiDocument(String yaml, String line) {
        assertThatThrownBy(() -> SpecReader.readForComparison(VERSION, "a.yaml", TestDocuments.utf8(yaml)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("a.yaml" + line + " Give an OpenAPI 3.0 or 3.1 document.");
    }

    @Test
    void reportsAllThatSwaggerParserRefusesWhereItStands() {
        refuses("""
                openapi: 3.0.1
                info: {version: '1'}
                wrong: 1
                paths:
                  /a.b/{c}:
                    get:
                      operationId: same
                      parameters:
                      - {name: c, in: path, required: true, schema: {type: string}}
                      - {name: d, in: nowhere, schema: {type: string}}
                      responses: {'200': {}}
                    put: {operationId: same, responses: {'200': {description: ok}}}
                """, """
                a.yaml#/info: Swagger Parser refuses this: attribute info.title is missing. Correct the document.
                a.yaml#/paths/~1a.b~1{c}: Swagger Parser refuses this: paths.'/a.b/{c}'. Declared path parameter c needs \
                to be defined as a path parameter in path or operation level. Correct the document.
                a.yaml#/paths/~1a.b~1{c}/get/parameters/1/in: Swagger Parser refuses this: attribute \
                paths.'/a.b/{c}'(get).parameters.[d].in is not of type `[query|header|path|cookie]`. Correct the \
                document.
                a.yaml#/paths/~1a.b~1{c}/get/responses/200: Swagger Parser refuses this: attribute \
                paths.'/a.b/{c}'(get).responses.200.description is missing. Correct the document.
                a.yaml#/paths/~1a.b~1{c}/put/operationId: Swagger Parser refuses this: attribute \
                paths.'/a.b/{c}'(put).operationId is repeated. Correct the document.
                a.yaml#/wrong: Swagger Parser refuses this: attribute wrong is unexpected. Correct the document.""");
    }

    @Test
    void reportsWhatIsOfAnotherType() {
        refuses("""
                openapi: 3.0.1
                info: {title: t, version: '1'}
                paths: {/a: []}
                components: {schemas: [], responses: {A: {$ref: 1}}}
                """, """
                a.yaml#/components/responses/A/$ref: Swagger Parser refuses this: attribute \
                components.responses.A.$ref is not of type `string`. Correct the document.
                a.yaml#/components/schemas: Swagger Parser refuses this: attribute components.schemas is not of type \
                `object`. Correct the document.
                a.yaml#/paths/~1a: Swagger Parser refuses this: attribute paths./a is not of type `object`. Correct the \
                document.""");
    }

    private static SpecDocument read(String yaml) {
        return SpecReader.read(VERSION, "a.yaml", TestDocuments.utf8(yaml));
    }

    private static void refuses(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }
}
