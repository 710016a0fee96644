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
package io.atlasclient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullIT {
    private static final String PATH = "/openapi-2024-05-30.json";
    private static final String DOCUMENT = """
            {"openapi": "3.0.1", "info": {"title": "T", "version": "2.0"}, "paths": {"/a": {"get": {
              "operationId": "getA", "tags": ["A"], "responses": {"200": {"description": "R"}}}}}}
            """;

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer mirror;
    private RunnableJar atlas;

    @BeforeEach
    void startMirror() throws IOException {
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI().getPath());
                byte[] body = DOCUMENT.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        mirror.start();
        atlas = new RunnableJar(folder);
    }

    @AfterEach
    void stopMirror() {
        mirror.stop(0);
    }

    @Test
    void keepsWhatMatchesItsPinAndAsksOnce() throws Exception {
        pin(sha256(DOCUMENT));

        RunnableJar.Result pulled = pull();
        assertThat(pulled.err())
                .isEqualTo("Fetching " + url() + PATH + " ...\nParsing openapi-2024-05-30.json (0.0 MB) ...\n");
        assertThat(pulled.out())
                .isEqualTo("2024-05-30  1 operations  0 schemas  " + DOCUMENT.length() + " bytes  " + sha256(DOCUMENT)
                        + "\n");
        assertThat(pulled.code()).isZero();
        assertThat(pull().out()).isEqualTo(pulled.out());
        assertThat(asked).containsExactly(PATH);
        assertThat(atlas.run(
                                "diff",
                                "-q",
                                "2024-05-30",
                                "2024-05-30",
                                "--catalog",
                                "catalog.yaml",
                                "--specs",
                                url(),
                                "--cache",
                                "cache")
                        .code())
                .isZero();
    }

    @Test
    void refusesWhatDoesNotMatchAndKeepsNothing() throws Exception {
        pin(sha256("something else"));

        RunnableJar.Result refused = pull();
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("atlas: " + url() + PATH + "#: ", sha256("something else"), sha256(DOCUMENT));
        assertThat(atlas.files().keySet()).noneMatch(path -> path.contains("openapi-"));
    }

    @Test
    void saysWhereNobodyAnswers() throws Exception {
        pin(sha256(DOCUMENT));
        mirror.stop(0);

        RunnableJar.Result refused = pull();
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .endsWith("atlas: " + url() + PATH + "#: Version 2024-05-30 could not be pulled: "
                        + url().replace("http://", "") + " refuses the connection. Check the network and the proxy"
                        + " settings.\n");
        assertThat(atlas.files().keySet()).noneMatch(path -> path.contains("openapi-"));
    }

    private RunnableJar.Result pull() throws IOException, InterruptedException {
        return atlas.run("pull", "--catalog", "catalog.yaml", "--specs", url(), "--cache", "cache");
    }

    private void pin(String sha256) throws IOException {
        Files.writeString(folder.resolve("catalog.yaml"), """
                upstream: https://example.org/{revision}/openapi-{version}.json
                revision: main
                versions:
                  - version: 2024-05-30
                    sha256: %s
                    size: %d
                versionSpecificSchemas: []
                """.formatted(sha256, DOCUMENT.length()));
    }

    private String url() {
        return "http://127.0.0.1:" + mirror.getAddress().getPort();
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
