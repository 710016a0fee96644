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
package io.atlasclient.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.atlasclient.AtlasClient;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every credential has the marker in it; nothing that the program can see has. */
class CredentialsAreSecretTest {
    private static final String MARKER = "c4n4ry";
    private static final MockResponse TOKEN =
            new MockResponse().setBody("{\"access_token\":\"token-" + MARKER + "\",\"token_type\":\"Bearer\"}");
    private static final MockResponse CHALLENGE = new MockResponse()
            .setResponseCode(401)
            .setHeader("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");

    private final MockWebServer server = new MockWebServer();
    private final Logger logger = Logger.getLogger("");
    private final Recorder recorder = new Recorder();
    private int answers;

    @BeforeEach
    void record() {
        QueueDispatcher dispatcher = new QueueDispatcher();
        dispatcher.setFailFast(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.setDispatcher(dispatcher);
        logger.setLevel(Level.ALL);
        logger.addHandler(recorder);
    }

    @AfterEach
    void close() throws IOException {
        logger.removeHandler(recorder);
        logger.setLevel(Level.OFF);
        server.shutdown();
    }

    private void answer(MockResponse... responses) {
        for (MockResponse response : responses) {
            server.enqueue(response);
            answers++;
        }
    }

    @Test
    void thoseOfAServiceAccountAre() {
        answer(
                TOKEN,
                new MockResponse(),
                new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST),
                new MockResponse().setResponseCode(401),
                new MockResponse().setBody("token-" + MARKER),
                new MockResponse().setResponseCode(400).setBody("{\"error\":\"invalid_client\"}"),
                new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        var builder = AtlasClient.builder()
                .baseUrl(server.url("/").toString())
                .retryPolicy(RetryPolicy.none())
                .serviceAccount("id-" + MARKER, "secret-" + MARKER);

        check(builder.build(), builder);
    }

    @Test
    void thoseOfAnApiKeyAre() {
        answer(
                CHALLENGE,
                new MockResponse(),
                new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST),
                CHALLENGE,
                CHALLENGE);
        var builder = AtlasClient.builder()
                .baseUrl(server.url("/").toString())
                .retryPolicy(RetryPolicy.none())
                .apiKey("public-" + MARKER, "private-" + MARKER);

        check(builder.build(), builder);
    }

    private void check(AtlasClient atlas, Object... strings) {
        PetsApi api = atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);
        StringWriter seen = new StringWriter();
        PrintWriter out = new PrintWriter(seen);
        out.println(atlas);
        for (Object string : strings) {
            out.println(string);
        }
        while (server.getRequestCount() < answers) {
            Throwable failure = catchThrowable(() -> out.println(atlas.exchange(api.getMetadata())));
            if (failure != null) {
                failure.printStackTrace(out);
            }
        }
        atlas.close();

        assertThat(seen.toString()).contains("AtlasResponse[200]").doesNotContain(MARKER);
        assertThat(recorder.records).isNotEmpty().noneMatch(record -> record.contains(MARKER));
    }

    private static final class Recorder extends Handler {
        private final List<String> records = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord record) {
            records.add(formatter.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
