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
package io.atlasclient.auth.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.AtlasAuthenticationException;
import io.atlasclient.AtlasClient;
import io.atlasclient.sample.Cat;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.PetsQuery;
import io.atlasclient.sample.SampleCodecs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against servers that others wrote. */
class DigestServersTest {
    private static final int CALLS = 200;
    private static final int MAX_NONCE_COUNT = 50;

    @TempDir
    private Path folder;

    private DigestServer start(String kind) throws Exception {
        return kind.equals("jetty")
                ? new JettyDigestServer(MAX_NONCE_COUNT)
                : new TomcatDigestServer(kind.substring("tomcat ".length()), folder);
    }

    private static AtlasClient client(DigestServer server, String privateKey) {
        return AtlasClient.builder()
                .baseUrl(server.url())
                .apiKey(DigestServer.PUBLIC_KEY, privateKey)
                .build();
    }

    private static PetsApi api(AtlasClient atlas) {
        return atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jetty", "tomcat MD5", "tomcat SHA-256", "tomcat MD5,SHA-256"})
    void requestsOfEveryKindShareOneNonce(String kind) throws Exception {
        try (DigestServer server = start(kind);
                AtlasClient atlas = client(server, DigestServer.PRIVATE_KEY)) {
            PetsApi api = api(atlas);
            PetsQuery query = PetsQuery.builder().limit(3).build();

            assertThat(atlas.execute(api.listPets("a b", query))).isEmpty();
            assertThat(atlas.execute(api.getMetadata())).isEqualTo("[]");
            assertThat(atlas.execute(api.searchPets(Dog.builder().name("Rex").build(), 7)))
                    .isEmpty();
            assertThat(atlas.exchange(api.replacePets(
                                    List.of(Cat.builder().name("Tom").lives(9).build())))
                            .status())
                    .isEqualTo(200);
            assertThat(server.refusals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jetty", "tomcat MD5", "tomcat SHA-256"})
    void manyCallsAtOnceAllSucceedThoughNoncesGoStale(String kind) throws Exception {
        try (DigestServer server = start(kind);
                AtlasClient atlas = client(server, DigestServer.PRIVATE_KEY)) {
            PetsApi api = api(atlas);
            List<CompletableFuture<String>> calls = Stream.generate(() -> atlas.executeAsync(api.getMetadata()))
                    .limit(CALLS)
                    .toList();

            assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("[]"));
            assertThat(server.refusals()).isBetween(1, CALLS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jetty", "tomcat MD5", "tomcat SHA-256"})
    void aWrongKeyIsRefusedAfterOneAnswer(String kind) throws Exception {
        try (DigestServer server = start(kind);
                AtlasClient atlas = client(server, "wrong")) {
            assertThatExceptionOfType(AtlasAuthenticationException.class)
                    .isThrownBy(() -> atlas.execute(api(atlas).getMetadata()));
            assertThat(server.refusals()).isEqualTo(2);
        }
    }
}
