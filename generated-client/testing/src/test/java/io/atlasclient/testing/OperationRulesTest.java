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
package io.atlasclient.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.testing.operation.ApiOperation;
import io.atlasclient.testing.operation.Documents;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationRulesTest {
    private final FakeAtlas atlas = FakeAtlas.start();

    @AfterEach
    void stop() {
        atlas.close();
    }

    private String name() throws IOException {
        return FakeAtlasTest.json(
                        atlas.client(),
                        Connections.of(atlas.client().with(RetryPolicy.none())).get())
                .path("name")
                .asText();
    }

    @Test
    void whatIsLimitedComesFirstAndInOrder() throws IOException {
        atlas.on("getStreamConnection").respond(200, "{\"name\":\"always\"}");
        atlas.on("getStreamConnection")
                .respond(200, "{\"name\":\"first\"}")
                .times(1)
                .respond(200, "{\"name\":\"second\"}")
                .times(2);

        assertThat(name()).isEqualTo("first");
        assertThat(name()).isEqualTo("second");
        assertThat(name()).isEqualTo("second");
        assertThat(name()).isEqualTo("always");
        assertThat(name()).isEqualTo("always");
    }

    @Test
    void whatIsToldLastStands() throws IOException {
        atlas.on("getStreamConnection").respond(200, "{\"name\":\"one\"}");
        atlas.on("getStreamConnection").respond(200, "{\"name\":\"other\"}");

        assertThat(name()).isEqualTo("other");
    }

    @Test
    void anOperationIsKnownByAllItsNames() {
        for (ApiOperation operation :
                Documents.newestFirst().get(0).operations().all()) {
            for (String name : operation.names()) {
                assertThat(atlas.on(name)).isSameAs(atlas.on(operation.name()));
            }
        }
    }

    @Test
    void aResetForgetsEverythingButTokens() throws IOException {
        atlas.on("getStreamConnection").respond(200, "{\"name\":\"one\"}");
        name();
        atlas.reset();

        assertThat(atlas.requests()).isEmpty();
        assertThat(atlas.count()).isZero();
        assertThat(name()).isEqualTo("orders");
        assertThat(atlas.tokensIssued()).isEqualTo(1);
    }

    @Test
    void anAnswerIsJson() {
        assertThatThrownBy(() -> atlas.on("getStreamConnection").respond(200, "<html>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The body is no JSON: Unexpected character ('<'");
    }

    @Test
    void aNumberOfCallsIsAtLeastOne() {
        assertThatThrownBy(() ->
                        atlas.on("getStreamConnection").fail(Fault.garbage()).times(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number of calls is at least 1, not 0");
    }
}
