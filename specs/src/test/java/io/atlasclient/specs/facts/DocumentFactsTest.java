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
package io.atlasclient.specs.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void textsAndExtensionsAreLeftOut() throws JsonProcessingException {
        assertThat(facts("""
                        {"openapi": "3.0.1", "info": {"title": "T", "version": "1"},
                         "paths": {"/pets": {"get": {"summary": "s", "tags": ["Pets"], "operationId": "listPets",
                           "x-roles": ["a"], "x-xgen-operation-id-override": "pets",
                           "responses": {"200": {"description": "d", "content": {"application/json": {"example": 1}}}}}}}}
                        """)).isEqualTo(MAPPER.readTree("""
                                {"openapi": "3.0.1", "info": {"version": "1"},
                                 "paths": {"/pets": {"get": {"operationId": "listPets", "x-xgen-operation-id-override": "pets",
                                   "responses": {"200": {"content": {"application/json": {}}}}}}}}
                                """));
    }

    @Test
    void propertiesThatAreCalledLikeAKeywordStay() throws JsonProcessingException {
        assertThat(facts("""
                        {"type": "object", "description": "d", "required": ["description", "title"], "properties": {
                          "description": {"type": "string", "description": "d"},
                          "properties": {"type": "object", "properties": {"title": {"title": "t"}, "x-y": {}}},
                          "tags": {"type": "array", "items": {"description": "d", "enum": ["title"]}}}}
                        """)).isEqualTo(MAPPER.readTree("""
                                {"type": "object", "required": ["description", "title"], "properties": {
                                  "description": {"type": "string"},
                                  "properties": {"type": "object", "properties": {"title": {}, "x-y": {}}},
                                  "tags": {"type": "array", "items": {"enum": ["title"]}}}}
                                """));
    }

    @Test
    void theDocumentItselfStaysAsItIs() throws JsonProcessingException {
        JsonNode document = MAPPER.readTree("{\"description\": \"d\"}");

        DocumentFacts.of(document);

        assertThat(document).isEqualTo(MAPPER.readTree("{\"description\": \"d\"}"));
    }

    private static JsonNode facts(String document) throws JsonProcessingException {
        return DocumentFacts.of(MAPPER.readTree(document));
    }
}
