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
import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that lead a careless reader astray; work is counted, not timed. */
class HostileDocumentsTest {
    private static final int LENGTH = 3_000;
    private static final String END = "S%d: {type: object, properties: {end: {type: %s}}}".formatted(LENGTH, "%s");

    static List<IntFunction<String>> chains() {
        return List.of(
                i -> "{allOf: [{$ref: '#/components/schemas/S%d'}]}".formatted(i + 1),
                i -> "{type: object, properties: {a: {$ref: '#/components/schemas/S%d'}}}".formatted(i + 1),
                i -> "{oneOf: [{$ref: '#/components/schemas/S%d'}, {type: string, minLength: 1}]}".formatted(i + 1),
                i -> "{oneOf: [{type: array, items: {$ref: '#/components/schemas/S%d'}}, {type: array, title: T}]}"
                        .formatted(i + 1),
                i -> "{properties: {a%%s: {$ref: '#/components/schemas/S%d'}}}".formatted(i + 1),
                i -> "{not: {allOf: [{$ref: '#/components/schemas/S%d'}]}}".formatted(i + 1));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void longChainsOfSchemasAreFollowedToTheirEnd(IntFunction<String> chain) {
        ApiDiff diff = ApiDiff.between(chain(chain, "string"), chain(chain, "integer"), DiffSettings.semantic());
        assertThat(diff.changes()).isNotEmpty();
        assertThat(diff.pairsCompared()).isLessThan(10 * LENGTH);
    }

    private static SpecDocument chain(IntFunction<String> chain, String type) {
        String schemas = IntStream.range(0, LENGTH)
                .mapToObj(i -> "    S%d: %s\n".formatted(i, chain.apply(i).formatted(type)))
                .collect(Collectors.joining());
        return document("$ref: '#/components/schemas/S0'", schemas + "    " + END.formatted(type));
    }

    @Test
    void schemasThatAllReferToEachOtherGiveOnePairEach() {
        ApiDiff diff = ApiDiff.between(
                Documents.recursive(250, 100, "string"),
                Documents.recursive(250, 100, "integer"),
                DiffSettings.semantic());
        assertThat(diff.pairsCompared()).isLessThanOrEqualTo(2 * 250 + 250);
    }

    @Test
    void callbacksThatLeadInCirclesAreComparedOnce() {
        assertThat(callbacks("string").changes()).isEmpty();
        List<Change> changes = ApiDiff.between(circle("string"), circle("integer"), DiffSettings.semantic())
                .changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).reaches())
                .extracting(reach -> reach.endpoint().entry() + " " + reach.direction())
                .containsExactly("CALLBACK RESPONSE");
    }

    private static ApiDiff callbacks(String type) {
        return ApiDiff.between(circle(type), circle(type), DiffSettings.semantic());
    }

    private static SpecDocument circle(String type) {
        return Documents.yaml("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {/a: {post: {callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}
                components:
                  callbacks:
                    C:
                      '{$request.query.url}':
                        post:
                          requestBody: {content: {application/json: {schema: {type: %s}}}}
                          callbacks: {c: {$ref: '#/components/callbacks/C'}}
                """.formatted(type));
    }

    private static SpecDocument document(String schema, String schemas) {
        return Documents.yaml("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {post: {requestBody: {content: {application/json: {schema: {%s}}}}}}}
                components:
                  schemas:
                %s
                """.formatted(schema, schemas));
    }
}
