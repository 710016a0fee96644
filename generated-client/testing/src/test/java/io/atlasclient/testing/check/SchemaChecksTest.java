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
package io.atlasclient.testing.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.document.ApiDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChecksTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String judged(Direction direction, String document, String value) throws JsonProcessingException {
        JsonNode tree = MAPPER.readTree(document.replace('\'', '"'));
        ApiDocument api = new ApiDocument(LocalDate.EPOCH, "document", tree);
        List<Finding> findings = new SchemaChecks(direction)
                .judge(api.root().at("components", "schemas", "A"), MAPPER.readTree(value.replace('\'', '"')), "value");
        return String.join(
                "; ",
                findings.stream().map(one -> one.where() + " " + one.message()).toList());
    }

    private static String judged(String schema, String value) throws JsonProcessingException {
        return judged(Direction.REQUEST, "{'components': {'schemas': {'A': " + schema + "}}}", value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {'type': 'string', 'minLength': 2}              | 'é'    | value has 1 characters; allowed are 2 to 2147483647
                    {'type': 'string', 'maxLength': 1}              | '🚀'   | ~~
                    {'type': 'string', 'pattern': '^a$'}            | 'b'    | value does not match ^a$
                    {'type': 'string', 'format': 'date-time'}       | '2020' | value is no date-time
                    {'type': 'string', 'format': 'date'}            | '2020-02-30' | value is no date
                    {'type': 'string', 'format': 'uuid'}            | 'x'    | value is no uuid
                    {'type': 'string'}                              | 1      | value is no string
                    {'type': 'string'}                              | null   | value is no string
                    {'type': 'string', 'nullable': true}            | null   | ~~
                    {'type': 'string', 'enum': ['a', 'b']}          | 'c'    | value is not one of a, b
                    {'type': 'boolean'}                             | 'true' | value is no boolean
                    {'type': 'integer'}                             | 1.5    | value is no integer
                    {'type': 'integer'}                             | 1.0    | ~~
                    {'type': 'integer', 'format': 'int32'}          | 3000000000 | value has more than 32 bits
                    {'type': 'number', 'minimum': 1}                | 0.5    | value is less than allowed: 1
                    {'type': 'number', 'maximum': 1, 'exclusiveMaximum': true} | 1 | value is more than allowed: 1
                    {'type': 'array', 'items': {'type': 'string'}}  | ['a', 1] | value /1 is no string
                    {'type': 'array', 'minItems': 1}                | []     | value has 0 elements; allowed are 1 to 2147483647
                    {'type': 'array', 'uniqueItems': true}          | [1, 1] | value /1 is there twice
                    {'type': 'array'}                               | {}     | value is no array
                    {'type': 'object'}                              | []     | value is no object
                    {'additionalProperties': {'type': 'string'}}    | {'a': 1} | value /a is no string
                    {}                                              | [1, 'a', {}] | ~~
                    {'oneOf': [{'type': 'string'}, {'type': 'boolean'}]} | 1 | value is no string
                    {'oneOf': [{'type': 'string'}, {'type': 'string'}]} | 'in both' | ~~
                    {'type': 'object', 'oneOf': [{'enum': ['a']}, {'enum': ['b']}]} | 'c' | value is not one of a, b
                    """)
    void aConstraint(String schema, String value, String finding) throws JsonProcessingException {
        assertThat(judged(schema, value)).isEqualTo(finding);
    }

    @Test
    void whatIsRequiredMustBeThereInItsDirection() throws JsonProcessingException {
        String document = """
                {'components': {'schemas': {'A': {'required': ['id', 'name', 'secret'], 'properties': {
                  'id': {'type': 'string', 'readOnly': true}, 'name': {'type': 'string'},
                  'secret': {'type': 'string', 'writeOnly': true}}}}}}
                """;

        assertThat(judged(Direction.REQUEST, document, "{}"))
                .isEqualTo("value /name is missing; value /secret is missing");
        assertThat(judged(Direction.RESPONSE, document, "{}"))
                .isEqualTo("value /id is missing; value /name is missing");
    }

    @Test
    void theMappingDecidesAboutVariants() throws JsonProcessingException {
        String document = """
                {'components': {'schemas': {
                  'A': {'type': 'object', 'discriminator': {'propertyName': 'type',
                    'mapping': {'b': '#/components/schemas/B', 'c': '#/components/schemas/C'}}},
                  'B': {'properties': {'type': {'type': 'string', 'enum': ['wrong']}, 'x': {'type': 'string'}}},
                  'C': {'allOf': [{'$ref': '#/components/schemas/A'}], 'required': ['y']}}}}
                """;

        assertThat(judged(Direction.REQUEST, document, "{'type': 'b', 'x': 'y'}"))
                .isEmpty();
        assertThat(judged(Direction.REQUEST, document, "{'type': 'b', 'x': 1}")).isEqualTo("value /x is no string");
        assertThat(judged(Direction.REQUEST, document, "{'type': 'c'}")).isEqualTo("value /y is missing");
        assertThat(judged(Direction.REQUEST, document, "{'type': 'd'}")).isEqualTo("value /type is not one of b, c");
        assertThat(judged(Direction.REQUEST, document, "[]")).isEqualTo("value is no object");
    }

    @Test
    void aSchemaThatRefersToItselfEnds() throws JsonProcessingException {
        String document = """
                {'components': {'schemas': {'A': {'properties': {'a': {'$ref': '#/components/schemas/A'}, 'b': {'type': 'string'}}}}}}
                """;

        assertThat(judged(Direction.REQUEST, document, "{'a': {'a': {'b': 1}}}"))
                .isEqualTo("value /a/a/b is no string");
    }
}
