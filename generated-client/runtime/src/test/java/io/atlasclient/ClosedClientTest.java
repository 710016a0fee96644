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
package io.atlasclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedClientTest {
    private static final List<Consumer<AtlasClient>> CALLS = List.of(
            atlas -> atlas.execute(api(atlas).touchPets()),
            atlas -> atlas.executeAsync(api(atlas).touchPets()).join(),
            atlas -> atlas.exchange(api(atlas).touchPets()),
            atlas -> atlas.download(api(atlas).getLogs("h", "l"), new ByteArrayOutputStream()),
            atlas -> atlas.download(api(atlas).getLogs("h", "l"), Path.of("never-written")));

    private final MockWebServer server = new MockWebServer();
    private final RecordedTiming timing = new RecordedTiming();

    enum Kind {
        ANONYMOUS,
        API_KEY,
        SERVICE_ACCOUNT,
        INJECTED;

        AtlasClientBuilder set(AtlasClientBuilder builder) {
            return switch (this) {
                case ANONYMOUS -> builder;
                case API_KEY -> builder.apiKey("public", "private");
                case SERVICE_ACCOUNT -> builder.serviceAccount("id", "secret");
                case INJECTED -> builder.httpClient(new OkHttpClient());
            };
        }
    }

    @AfterEach
    void close() throws IOException {
        server.shutdown();
    }

    private AtlasClient client(Kind kind) {
        return kind.set(AtlasClient.builder()
                        .baseUrl(server.url("/").toString())
                        .timing(timing.timing()))
                .build();
    }

    private static PetsApi api(AtlasClient atlas) {
        return atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itRefusesCallsAtOnceAndSoDoItsViews(Kind kind) {
        AtlasClient atlas = client(kind);
        AtlasClient earlier = atlas.with(RetryPolicy.standard());
        atlas.close();
        AtlasClient later = atlas.with(RetryPolicy.standard());

        for (AtlasClient closed : List.of(atlas, earlier, later)) {
            assertThat(CALLS)
                    .allSatisfy(call -> assertThatIllegalStateException()
                            .isThrownBy(() -> call.accept(closed))
                            .withMessage("The client is closed"));
        }
        assertThat(server.getRequestCount()).isZero();
        assertThat(timing.waits()).isEmpty();
    }

    @Test
    void closingAViewClosesNothing() {
        server.enqueue(new MockResponse().setBody("true"));
        server.enqueue(new MockResponse().setBody("true"));
        try (AtlasClient atlas = client(Kind.ANONYMOUS)) {
            AtlasClient view = atlas.with(RetryPolicy.none());
            view.close();

            assertThat(view.executeAsync(api(view).touchPets()).join()).isTrue();
            assertThat(atlas.executeAsync(api(atlas).touchPets()).join()).isTrue();
        }
    }

    @Test
    void aCallUnderWayIsFinished() throws InterruptedException {
        AtlasClient atlas = client(Kind.ANONYMOUS);
        CompletableFuture<Boolean> underWay = atlas.executeAsync(api(atlas).touchPets());
        server.takeRequest();
        atlas.close();
        // The server has no answer before it is given one.
        server.enqueue(new MockResponse().setBody("true"));

        assertThat(underWay.join()).isTrue();
    }
}
