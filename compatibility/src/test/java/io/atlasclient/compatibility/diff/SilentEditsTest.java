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
import io.atlasclient.compatibility.fact.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that change how a document is written, and nothing of what it says. */
class SilentEditsTest {

    /** The components of a document, and the schema of its only body, before and after. */
    record Edit(String name, String bodyBefore, String before, String bodyAfter, String after) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String PET =
            "Pet: {type: object, required: [a, b], properties: {a: {type: string, enum: [X, Y]}, b: {type: integer}}}";

    static Stream<Edit> edits() {
        return Stream.of(
                schemas(
                        "keys, required and enum in another order",
                        PET,
                        "Pet: {properties: {b: {type: integer}, a: {enum: [Y, X], type: string}}, required: [b, a], type: object}"),
                new Edit("a schema renamed", "Pet", PET, "Animal", PET.replace("Pet:", "Animal:")),
                schemas(
                        "a reference inlined",
                        "Pet: {type: object, properties: {o: {$ref: '#/components/schemas/O'}}}\n    O: {type: string}",
                        "Pet: {type: object, properties: {o: {type: string}}}\n    O: {type: string}"),
                schemas(
                        "an object split into allOf",
                        PET,
                        "Pet: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [b], properties: {b: {type: integer}}}]}"
                                + "\n    A: {type: object, required: [a], properties: {a: {type: string, enum: [X, Y]}}}"),
                schemas(
                        "texts for people",
                        PET,
                        PET.replace(
                                "{type: integer}", "{type: integer, description: D, title: T, example: 1, x-y: 1}")),
                schemas(
                        "a union of enums written as one enum",
                        PET,
                        PET.replace(
                                "{type: string, enum: [X, Y]}",
                                "{oneOf: [{type: string, enum: [X]}, {type: string, enum: [Y]}]}")),
                schemas("a union of one member", PET, PET.replace("{type: integer}", "{oneOf: [{type: integer}]}")),
                schemas(
                        "a bound that no integer meets otherwise",
                        PET.replace("{type: integer}", "{type: integer, minimum: 5, exclusiveMinimum: true}"),
                        PET.replace("{type: integer}", "{type: integer, minimum: 6}")),
                schemas(
                        "a length of at least nothing",
                        PET,
                        PET.replace("{type: string,", "{type: string, minLength: 0,")),
                schemas(
                        "null beside a reference",
                        "Pet: {type: object, properties: {o: {type: string, nullable: true}}}\n    O: {type: string}",
                        "Pet: {type: object, properties: {o: {nullable: true, allOf: [{$ref: '#/components/schemas/O'}]}}}\n    O: {type: string}"),
                schemas("members of a union renamed", union("Cat", "Dog"), union("Cat2", "Dog2")),
                schemas(
                        "the alternatives of a discriminator spelled out",
                        union("Cat", "Dog").replaceFirst("oneOf: .*?], ", ""),
                        union("Cat", "Dog")),
                schemas(
                        "an alternative split by its discriminator values",
                        union("Cat", "Dog").replace("'}}}\n", "', E: '#/components/schemas/Dog'}}}\n"),
                        union("Cat", "Dog")
                                        .replace("'}}}\n", "', E: '#/components/schemas/Elk'}}}\n")
                                        .replace("Dog'}]", "Dog'}, {$ref: '#/components/schemas/Elk'}]")
                                + "\n    Elk: {type: object, properties: {kind: {type: string}, barks: {type: boolean}}}"));
    }

    private static String union(String cat, String dog) {
        return """
                Pet: {oneOf: [{$ref: '#/components/schemas/%1$s'}, {$ref: '#/components/schemas/%2$s'}], \
                discriminator: {propertyName: kind, mapping: {C: '#/components/schemas/%1$s', D: '#/components/schemas/%2$s'}}}
                    %1$s: {type: object, properties: {kind: {type: string}, purrs: {type: boolean}}}
                    %2$s: {type: object, properties: {kind: {type: string}, barks: {type: boolean}}}""".formatted(cat, dog);
    }

    private static Edit schemas(String name, String before, String after) {
        return new Edit(name, "Pet", before, "Pet", after);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void giveNoFactThatReachesAnOperation(Edit edit) {
        assertThat(facts(document(edit.bodyBefore(), edit.before()), document(edit.bodyAfter(), edit.after())))
                .isEmpty();
        assertThat(facts(document(edit.bodyAfter(), edit.after()), document(edit.bodyBefore(), edit.before())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void ofOperationsGiveNoFactEither(String before, String after) {
        assertThat(facts(paths(before), paths(after))).isEmpty();
        assertThat(facts(paths(after), paths(before))).isEmpty();
    }

    static Stream<Arguments> operations() {
        String responses = "responses: {'200': {description: R, headers: {X-A: {schema: {type: string}}}}}";
        String parameter = "{in: path, name: id, required: true, schema: {type: string}}";
        return Stream.of(
                Arguments.of(
                        "/a/{id}: {parameters: [%s], get: {%s}}".formatted(parameter, responses),
                        "/a/{id}: {get: {parameters: [%s], %s}}".formatted(parameter, responses)),
                Arguments.of(
                        "/a/{id}: {get: {parameters: [%s], %s}}".formatted(parameter, responses),
                        "/a/{key}: {get: {parameters: [%s], %s}}".formatted(parameter.replace("id", "key"), responses)),
                Arguments.of(
                        "/a: {get: {%s}}".formatted(responses),
                        "/a: {get: {%s}}".formatted(responses.replace("X-A", "x-a"))));
    }

    private static List<Fact> facts(String before, String after) {
        return ApiDiff.between(Documents.yaml(before), Documents.yaml(after), DiffSettings.semantic())
                .changes()
                .stream()
                .filter(change -> !change.reaches().isEmpty())
                .map(change -> change.fact())
                .toList();
    }

    private static String document(String body, String schemas) {
        return """
                openapi: 3.0.1
                info: {title: T, version: '1'}
                paths:
                  /pets:
                    post:
                      operationId: pets
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}
                      responses: {'200': {description: R, content: {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}}
                components:
                  schemas:
                    %2$s
                """.formatted(body, schemas);
    }

    private static String paths(String path) {
        return "openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths:\n  %s\n".formatted(path);
    }
}
