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
package io.atlasclient.compatibility.input;

import static io.atlasclient.compatibility.input.TestDocument.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.atlasclient.specs.store.RequestHeader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlInputsTest {
    private static final RequestHeader SECRET = new RequestHeader("Authorization", "Bearer s3cr3t");

    @TempDir
    private Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer first;
    private HttpServer second;

    @BeforeEach
    void startServers() throws IOException {
        first = server("first");
        second = server("second");
        TestDocument.write(folder, "old.yaml", yaml("A"));
    }

    @AfterEach
    void stopServers() {
        first.stop(0);
        second.stop(0);
    }

    @Test
    void fetchesNothingUnlessAllowed() {
        assertThatThrownBy(() -> read(url(first, "/a.yaml"), Access.local(folder)))
                .hasMessageContaining("URLs are not fetched unless this is asked for. Allow it, with --allow-http.");
        assertThat(received).isEmpty();
    }

    @Test
    void fetchesYamlFromAUrlThatDoesNotSaySo() {
        Side side = read(url(first, "/raw?file=a"), Access.local(folder).withNetwork(null));

        assertThat(TestDocument.title(side)).isEqualTo("B");
        assertThat(side.file()).isNull();
        assertThat(received).containsExactly("first /raw none");
    }

    @Test
    void sendsTheHeaderToTheServerThatTheUserNamedAndToNoOther() {
        read(url(first, "/redirect"), Access.local(folder).withNetwork(SECRET));

        assertThat(received).containsExactly("first /redirect Bearer s3cr3t", "second /a.yaml none");
    }

    @Test
    void saysWhyADocumentCouldNotBeFetched() {
        String url = url(first, "/missing");

        assertThatThrownBy(() -> read(url, Access.local(folder).withNetwork(SECRET)))
                .hasMessage(url + "#: The document could not be fetched: the server has no such document (404). Check"
                        + " the revision, version and URL.");
    }

    @Test
    void aHeaderNeverShowsItsValue() {
        assertThat(SECRET).hasToString("Authorization: …");
        assertThat(RequestHeader.parse("TOKEN", "Authorization:  Bearer s3cr3t "))
                .isEqualTo(SECRET);
        for (String line : List.of("s3cr3t", ": s3cr3t", "Bad Name: s3cr3t", "Host: s3cr3t", "A: s3cr3t\nB: s3cr3t")) {
            assertThatThrownBy(() -> RequestHeader.parse("TOKEN", line))
                    .hasMessage("environment variable TOKEN#: It does not hold a header that can be sent. Set it to a"
                            + " line such as 'Authorization: Bearer …'.");
        }
    }

    private Side read(String url, Access access) {
        return InputReader.read(Selection.parse(List.of("old.yaml", url)), access)
                .pairs()
                .get(0)
                .revision();
    }

    private HttpServer server(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                received.add(name + " " + path + " "
                        + header(exchange.getRequestHeaders().getFirst("Authorization")));
                byte[] body = yaml("B").getBytes(StandardCharsets.UTF_8);
                if (path.equals("/redirect")) {
                    exchange.getResponseHeaders().add("Location", url(second, "/a.yaml"));
                    exchange.sendResponseHeaders(302, -1);
                } else if (path.equals("/missing")) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        return server;
    }

    private static String header(@Nullable String value) {
        return value == null ? "none" : value;
    }

    private static String url(HttpServer server, String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }
}
