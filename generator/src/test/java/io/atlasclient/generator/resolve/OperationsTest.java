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
package io.atlasclient.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.model.Operation;
import io.atlasclient.specs.ProblemsException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    @Test
    void aResultThatIsAStringIsReadAsText() {
        assertThat(only("content: {application/json: {schema: {type: string}}}").result())
                .isEqualTo(new Operation.Result.Text());
    }

    @Test
    void whatIsNoJsonIsStreamed() {
        assertThat(only("content: {application/vnd.atlas.2001-01-01+gzip: {schema: {type: string, format: binary}}}")
                        .result())
                .isEqualTo(new Operation.Result.Bytes());
    }

    @Test
    void aMediaTypeWithoutASchemaIsAcceptedAndSaysNothing() {
        Operation operation = only("content: {application/vnd.atlas.2001-01-01+json: {}}");
        assertThat(operation.result()).isEqualTo(new Operation.Result.Nothing());
        assertThat(operation.accept()).isEqualTo("application/vnd.atlas.2001-01-01+json");
    }

    @Test
    void withoutAnyContentAnythingIsAccepted() {
        assertThat(only("headers: {}").accept()).isEqualTo("*/*");
    }

    @Test
    void pathsAreRelative() {
        assertThat(only("headers: {}").path()).isEqualTo("x");
    }

    @Test
    void versionsAreTheDatesOfMediaTypes() {
        assertThat(Operations.resourceVersion("application/vnd.atlas.2001-01-01+json"))
                .isEqualTo(Optional.of("2001-01-01"));
        assertThat(Operations.resourceVersion("application/json")).isEmpty();
        assertThat(Operations.resourceVersion("xapplication/vnd.atlas.2001-01-01+json"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\\\evil.example/x", "/x?y=z", "/x#y", "/x\\ny"})
    void aPathThatLeadsElsewhereIsRefused(String path) {
        assertThatThrownBy(() ->
                        Resolved.paths("\"" + path.replace("/\\\\", "/\\\\\\\\") + "\":" + operation("headers: {}")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("/get: The path is not one that can be sent. Begin it with one slash, and leave"
                        + " out ?, #, backslashes and control characters.");
    }

    @Test
    void aMediaTypeThatCannotStandInAHeaderIsRefused() {
        assertThatThrownBy(() -> only("content: {\"a/b\\nX-Evil: 1\": {schema: {type: string}}}"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("openapi.yaml#/paths/~1x/get/responses/200/content/a~1b\\u000aX-Evil: 1: This is no media"
                        + " type. Write type, slash and subtype, such as application/json.");
    }

    @Test
    void aHeaderWhoseNameIsNoTokenIsRefused() {
        String parameters = "parameters: [{name: \"X\\nY\", in: header, schema: {type: string}}]";
        String path = "/x:" + operation("headers: {}").replace("tags:", parameters + ", tags:");
        assertThatThrownBy(() -> Resolved.paths(path))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "openapi.yaml#/paths/~1x/get/parameters/0/name: 'X\\u000aY' is not the name of a header. Use"
                                + " letters, digits and hyphens.");
    }

    private static Operation only(String response) {
        return Resolved.paths("/x:" + operation(response)).operations().get(0);
    }

    private static String operation(String response) {
        return " {get: {operationId: getX, tags: [X], responses: {\"200\": {description: Done., " + response + "}}}}\n";
    }
}
