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

import io.atlasclient.sample.PetsApi;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeprecationNoticeTest {
    private final RecordingLogger recorder = new RecordingLogger();
    private final TestServer server = new TestServer(new OkHttpClient.Builder()
            .addInterceptor(new DeprecationNotice(recorder))
            .build());

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void anOperationThatWillEndIsLoggedOnce() {
        MockResponse ending = new MockResponse().setBody("true").setHeader("Sunset", "Wed, 01 Jan 2025 00:00:00 GMT");
        server.answer(ending).answer(ending).answer(ending.clone().setHeader("Deprecation", "@1700000000"));
        PetsApi api = server.api();
        server.client().execute(api.touchPets());
        server.client().execute(api.touchPets());
        server.client().execute(api.getMetadata());

        assertThat(recorder.messages())
                .containsExactly(
                        "WARNING: Operation touchPets is deprecated and announced to end (Sunset: Wed, 01 Jan 2025 00:00:00 GMT); see its documentation for what replaces it",
                        "WARNING: Operation getMetadata is deprecated (Deprecation: @1700000000) and announced to end (Sunset: Wed, 01 Jan 2025 00:00:00 GMT); see its documentation for what replaces it");
    }

    @Test
    void otherOperationsAreNotLogged() {
        server.answer(200, "true");
        server.client().execute(server.api().touchPets());

        assertThat(recorder.messages()).isEmpty();
    }
}
