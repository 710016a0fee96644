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
package io.atlasclient.specs.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.TestDocuments;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.catalog.Pin;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.store.StoreOptions;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way a pull can fail, told on one line, with the store as it was. */
class PullFailuresTest {
    private static final String GOOD = "/openapi-2024-01-31.json";
    private static final String BAD = "/openapi-2025-01-31.json";
    private static final byte[] DOCUMENT = TestDocuments.json("a document");
    private static final byte[] KEPT = TestDocuments.utf8("kept from an earlier pull");

    @TempDir
    private Path folder;

    private SpecServer server;
    private Path store;
    private byte[] pinned = DOCUMENT;

    @BeforeEach
    void serveOneVersionOfTwo() throws IOException {
        server = new SpecServer();
        server.serve(GOOD, DOCUMENT);
        store = Files.createDirectory(folder.resolve("store"));
        Files.write(store.resolve(Sha256.of(KEPT)), KEPT);
    }

    @AfterEach
    void stopServing() {
        server.close();
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        fails(
                new SpecSource.BaseUrl(URI.create("http://127.0.0.1:" + port)),
                "http://127.0.0.1:%1$d/openapi-2024-01-31.json#: Version 2024-01-31 could not be pulled: 127.0.0.1:%1$d"
                                .formatted(port)
                        + " refuses the connection. Check the network and the proxy settings.\n"
                        + "http://127.0.0.1:%1$d/openapi-2025-01-31.json#: Version 2025-01-31 could not be pulled: 127.0.0.1:%1$d"
                                .formatted(port)
                        + " refuses the connection. Check the network and the proxy settings.");
    }

    @Test
    void aHostThatDoesNotExist() {
        fails(
                new SpecSource.BaseUrl(URI.create("http://atlas.invalid")),
                "http://atlas.invalid/openapi-2024-01-31.json#: Version 2024-01-31 could not be pulled: there is no host"
                        + " atlas.invalid. Check the network and the proxy settings.\n"
                        + "http://atlas.invalid/openapi-2025-01-31.json#: Version 2025-01-31 could not be pulled: there"
                        + " is no host atlas.invalid. Check the network and the proxy settings.");
    }

    @Test
    void aServerThatDoesNotAnswer() {
        CountDownLatch ended = new CountDownLatch(1);
        server.on(GOOD, exchange -> ended.await());
        server.on(BAD, exchange -> ended.await());
        StoreOptions impatient = new StoreOptions(store, Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ZERO);
        String cause = "could not be pulled: the document did not arrive within 0.1 s. Try again later.";
        fails(server.source(), impatient, failureOfBoth(cause));
        ended.countDown();
    }

    @Test
    void aDocumentThatIsNotThere() {
        fails(problem("the server has no such document (404). Check the revision, version and URL."));
    }

    @Test
    void aServerThatIsBroken() {
        server.on(BAD, exchange -> exchange.sendResponseHeaders(500, -1));
        fails(problem("the server answered 500. Try again later."));
    }

    @Test
    void aServerThatHangsUp() {
        server.on(BAD, exchange -> exchange.close());
        fails(problem("the server broke off the connection before it answered. Try again later."));
    }

    @Test
    void aRedirectLoop() {
        server.on(BAD, exchange -> {
            exchange.getResponseHeaders().add("Location", BAD);
            exchange.sendResponseHeaders(302, -1);
        });
        fails(problem("the server redirected more than 5 times. Name the URL where the document really is."));
        assertThat(server.requests()).isEqualTo(7);
    }

    @Test
    void aWebPageInsteadOfADocument() {
        server.serve(BAD, TestDocuments.utf8("\n<!DOCTYPE html><html></html>"));
        fails(problem("the server sent a web page instead of an OpenAPI document. Check the URL, and whether the"
                + " network asks for a login."));
    }

    @Test
    void aDocumentThatBreaksOff() {
        server.on(BAD, exchange -> {
            exchange.sendResponseHeaders(200, DOCUMENT.length);
            exchange.getResponseBody().write(DOCUMENT, 0, DOCUMENT.length / 2);
            exchange.getResponseBody().flush();
        });
        fails(problem("the document broke off before its end. Try again later."));
    }

    @Test
    void aDocumentOfMoreThan64MiB() {
        server.on(BAD, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[TreeReader.MAX_BYTES]);
            exchange.getResponseBody().write(DOCUMENT);
        });
        fails(problem("the document is larger than 64 MiB. Check what the URL serves."));
    }

    @Test
    void aDocumentThatIsNotThePinnedOne() {
        server.serve(BAD, KEPT);
        fails(problem("it has 25 bytes with SHA-256 " + Sha256.of(KEPT) + ", the catalog pins " + DOCUMENT.length
                + " bytes with " + Sha256.of(DOCUMENT)
                + ". Pull with -Dupdate if this is the document that is wanted."));
    }

    @Test
    void aDocumentThatIsNotOpenApi30() {
        pinned = TestDocuments.utf8("{\"openapi\": \"3.1.0\"}");
        server.serve(BAD, pinned);
        fails(server.url(BAD) + "#/openapi: Version 2025-01-31 cannot be used. OpenAPI '3.1.0' is not read; 3.0 is."
                + " Give an OpenAPI 3.0 document.");
    }

    @Test
    void aStoreThatCannotBeWritten() throws IOException {
        server.serve(BAD, DOCUMENT);
        Path file = Files.createFile(folder.resolve("file"));
        String cause =
                "could not be pulled: the store " + file + " cannot be written. Make it writable or name another.";
        fails(server.source(), StoreOptions.in(file), failureOfBoth(cause));
        assertThat(server.requests()).isZero();
    }

    @Test
    void twoPullsAtOnce() throws IOException {
        server.serve(BAD, DOCUMENT);
        StoreOptions unwaiting = new StoreOptions(store, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ZERO);
        String cause =
                "could not be pulled: another pull into " + store + " is under way. Wait for it to end and pull again.";
        try (FileChannel other =
                        FileChannel.open(store.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            fails(server.source(), unwaiting, failureOfBoth(cause));
        }
        assertThat(server.requests()).isZero();
    }

    private String failureOfBoth(String cause) {
        return server.url(GOOD) + "#: Version 2024-01-31 " + cause + "\n" + server.url(BAD) + "#: Version 2025-01-31 "
                + cause;
    }

    private String problem(String cause) {
        return server.url(BAD) + "#: Version 2025-01-31 could not be pulled: " + cause;
    }

    private void fails(String message) {
        fails(server.source(), message);
    }

    private void fails(SpecSource source, String message) {
        fails(source, StoreOptions.in(store), message);
    }

    private void fails(SpecSource source, StoreOptions options, String message) {
        LoadOptions load = new LoadOptions(options, SpecProgress.NONE);
        assertThatThrownBy(() -> SpecPull.pull(catalog(), source, load))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
        assertThat(store.toFile().list((directory, name) -> !name.equals(".lock")))
                .containsExactly(Sha256.of(KEPT));
    }

    private Catalog catalog() {
        Map<ApiVersion, Pin> pins = Map.of(
                ApiVersion.parse("2024-01-31"), new Pin(Sha256.of(DOCUMENT), DOCUMENT.length),
                ApiVersion.parse("2025-01-31"), new Pin(Sha256.of(pinned), pinned.length));
        return new Catalog(server.url("/{revision}/{version}"), "abc", new TreeMap<>(pins), new TreeSet<>());
    }
}
