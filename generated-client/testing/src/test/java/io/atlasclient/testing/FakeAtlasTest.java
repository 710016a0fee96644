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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.AtlasAuthenticationException;
import io.atlasclient.AtlasClient;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

class FakeAtlasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void answersWithWhatThePathNames() throws IOException {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            JsonNode connection =
                    json(atlas.client(), Connections.of(atlas.client()).get());

            assertThat(connection.path("name").asText()).isEqualTo("orders");
        }
    }

    @Test
    void theSameRequestGetsTheSameAnswerOfEveryFake() throws IOException {
        JsonNode first;
        try (FakeAtlas atlas = FakeAtlas.start()) {
            first = json(atlas.client(), Connections.of(atlas.client()).get());
        }
        try (FakeAtlas atlas = FakeAtlas.start()) {
            assertThat(json(atlas.client(), Connections.of(atlas.client()).get()))
                    .isEqualTo(first);
        }
    }

    @Test
    void theClientGetsOneTokenAndGivesItBack() {
        FakeAtlas atlas = FakeAtlas.start();
        try (atlas) {
            Connections connections = Connections.of(atlas.client());
            atlas.client().execute(connections.delete());
            atlas.client().execute(connections.delete());

            assertThat(atlas.tokensIssued()).isEqualTo(1);
            assertThat(atlas.count("deleteStreamConnection")).isEqualTo(2);
            assertThat(atlas.count()).isEqualTo(2);
            assertThat(atlas.violations()).isEmpty();
        }
        assertThat(atlas.tokensRevoked()).isEqualTo(1);
        assertThat(atlas.openConnections()).isZero();
    }

    @Test
    void anExpiredTokenIsReplaced() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            Connections connections = Connections.of(atlas.client());
            atlas.client().execute(connections.delete());
            atlas.expireTokens();
            atlas.client().execute(connections.delete());

            assertThat(atlas.tokensIssued()).isEqualTo(2);
            assertThat(atlas.count("deleteStreamConnection")).isEqualTo(2);
            assertThat(atlas.requests()).extracting(ReceivedRequest::status).containsExactly(202, 401, 202);
        }
    }

    @Test
    void anApiKeyIsAskedForOnceAndAgainWhenItsNonceIsStale() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client = atlas.apiKeyClientBuilder().build()) {
            Connections connections = Connections.of(client);
            client.execute(connections.delete());
            client.execute(connections.delete());
            atlas.expireTokens();
            client.execute(connections.delete());

            assertThat(atlas.requests()).extracting(ReceivedRequest::status).containsExactly(401, 202, 202, 401, 202);
            assertThat(atlas.count("deleteStreamConnection")).isEqualTo(3);
            assertThat(atlas.violations()).isEmpty();
        }
    }

    @Test
    void callsWithoutCredentialsAreRefused() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        AtlasClient.builder().baseUrl(atlas.baseUrl()).build()) {
            AtlasAuthenticationException refused = catchThrowableOfType(
                    AtlasAuthenticationException.class,
                    () -> client.execute(Connections.of(client).delete()));

            assertThat(Objects.requireNonNull(refused.error()).detail())
                    .isEqualTo("The operation needs credentials, and the request has none.");
            assertThat(atlas.count()).isZero();
        }
    }

    @Test
    void wrongCredentialsAreViolations() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client = AtlasClient.builder()
                        .baseUrl(atlas.baseUrl())
                        .apiKey("fakekey", "another")
                        .build()) {
            assertThatThrownBy(() -> client.execute(Connections.of(client).delete()))
                    .isInstanceOf(AtlasAuthenticationException.class);

            assertThat(atlas.violations())
                    .hasToString(
                            "[DELETE /api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/streams/workspace/connections/orders"
                                    + " (deleteStreamConnection): header Authorization:"
                                    + " These are not the credentials of the fake API key.]");
        }
    }

    @Test
    void wrongCredentialsOfAServiceAccountGetNoToken() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client = AtlasClient.builder()
                        .baseUrl(atlas.baseUrl())
                        .serviceAccount("fake-client-id", "another")
                        .build()) {
            assertThatThrownBy(() -> client.execute(Connections.of(client).delete()))
                    .isInstanceOf(AtlasAuthenticationException.class);

            assertThat(atlas.tokensIssued()).isZero();
        }
    }

    @Test
    void anAnonymousFakeLooksAtNoCredentials() {
        try (FakeAtlas atlas = FakeAtlas.builder().anonymous().start()) {
            atlas.client().execute(Connections.of(atlas.client()).delete());

            assertThat(atlas.tokensIssued()).isZero();
            assertThat(atlas.count()).isEqualTo(1);
        }
    }

    @Test
    void theLastRequestsAreRememberedWithoutCredentials() {
        try (FakeAtlas atlas = FakeAtlas.builder().remember(2).start()) {
            Connections connections = Connections.of(atlas.client());
            atlas.client().execute(connections.list());
            atlas.client().execute(connections.create());
            atlas.client().execute(connections.delete());

            assertThat(atlas.requests())
                    .extracting(ReceivedRequest::operation)
                    .containsExactly("createStreamConnection", "deleteStreamConnection");
            ReceivedRequest created = atlas.requests().get(0);
            assertThat(created.body()).isEqualTo("{\"type\":\"Sample\",\"name\":\"orders\"}");
            assertThat(created.headers())
                    .extracting(field -> field.getKey().toLowerCase(Locale.ROOT))
                    .contains("accept")
                    .doesNotContain("authorization");
            assertThat(created)
                    .hasToString("POST /api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/streams/workspace/connections"
                            + " (createStreamConnection): 200");
            assertThat(atlas.count()).isEqualTo(3);
        }
    }

    @Test
    void anOperationThatNoDocumentHasIsRefused() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            assertThatThrownBy(() -> atlas.on("listCluster"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No document has an operation listCluster");
        }
    }

    static JsonNode json(AtlasClient client, Call<ResponseBody> call) throws IOException {
        try (ResponseBody body = Objects.requireNonNull(client.execute(call))) {
            return MAPPER.readTree(body.bytes());
        }
    }
}
