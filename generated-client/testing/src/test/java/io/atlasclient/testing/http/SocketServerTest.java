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
package io.atlasclient.testing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server, byte for byte. */
class SocketServerTest {
    /** After that a test that waits in vain fails. */
    private static final int MOST_MILLISECONDS = 60_000;

    private final SocketServer server = new SocketServer("test", SocketServerTest::repeat);

    @AfterEach
    void stop() {
        server.close();
    }

    /** Answers with what was sent. */
    private static Reaction repeat(RequestHead head, RequestBody body) throws IOException {
        String text = head.method() + " " + head.path() + " " + head.query() + " "
                + new String(body.receive(), StandardCharsets.UTF_8);
        return new Reaction.Send(Answer.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answer(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Sends bytes, and returns all that comes until the server ends the connection. */
    private static String exchange(SocketServer with, String request) throws IOException {
        URI url = URI.create(with.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void requestsThatFollowEachOtherAreAnsweredInOrder() throws IOException {
        String requests =
                "GET /a?b=c HTTP/1.1\r\n\r\nPOST /d HTTP/1.1\r\ncontent-length: 3\r\n\r\nabcGET /e HTTP/1.1\r\n\r\n";

        assertThat(exchange(server, requests))
                .isEqualTo(answer("GET /a b=c ") + answer("POST /d  abc") + answer("GET /e  "));
    }

    @Test
    void chunksAreOneBody() throws IOException {
        String request =
                "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";

        assertThat(exchange(server, request)).isEqualTo(answer("PUT /  abc0123456789"));
    }

    @Test
    void whoWaitsForPermissionToSendGetsIt() throws IOException {
        String request = "PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\na";

        assertThat(exchange(server, request)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n" + answer("PUT /  a"));
    }

    @Test
    void aConnectionEndsAfterTheRequestThatSaysSo() throws IOException {
        String requests = "GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET /ignored HTTP/1.1\r\n\r\n";

        assertThat(exchange(server, requests)).isEqualTo(answer("GET /  "));
    }

    static Stream<String> notHttp() {
        return Stream.of(
                "GET /\r\n\r\n",
                "GET / HTTP/2\r\n\r\n",
                "GET / HTTP/1.1\r\nno field\r\n\r\n",
                "GET / HTTP/1.1\r\nA: " + "b".repeat(65_536) + "\r\n\r\n",
                "GET / HTTP/1.1\r\n" + "a: b\r\n".repeat(1_001) + "\r\n",
                "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc",
                "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4000001\r\n",
                "GET / HTTP/1.1\r\nA: b");
    }

    @ParameterizedTest
    @MethodSource
    void notHttp(String request) throws IOException {
        assertThat(exchange(server, request))
                .isEqualTo("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    }

    @Test
    void halfAnAnswerHasTheWholeLength() throws IOException {
        try (SocketServer half = new SocketServer(
                "test", (head, body) -> new Reaction.SendHalf(Answer.of(200, "text/plain", new byte[] {'a', 'b'})))) {
            assertThat(exchange(half, "GET / HTTP/1.1\r\n\r\n"))
                    .isEqualTo("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\na");
        }
    }

    @Test
    void anEmptyAnswerHasNoLength() throws IOException {
        try (SocketServer empty = new SocketServer("test", (head, body) -> new Reaction.Send(Answer.empty(204)))) {
            assertThat(exchange(empty, "GET / HTTP/1.1\r\n\r\n")).isEqualTo("HTTP/1.1 204 No Content\r\n\r\n");
        }
    }

    @Test
    void aClosedServerEndsConnectionsAndRefusesOthers() throws IOException {
        URI url = URI.create(server.url());
        try (Socket idle = new Socket(url.getHost(), url.getPort())) {
            idle.setSoTimeout(MOST_MILLISECONDS);
            idle.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(idle.getInputStream().readNBytes(answer("GET /  ").length()))
                    .isNotEmpty();
            server.close();

            assertThat(idle.getInputStream().read()).isEqualTo(-1);
        }
        assertThatThrownBy(() -> exchange(server, "GET / HTTP/1.1\r\n\r\n")).isInstanceOf(ConnectException.class);
        assertThat(server.connections()).isZero();
    }

    @Test
    void closingEndsAWaitToo() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        SocketServer slow = new SocketServer("test", (head, body) -> {
            asked.countDown();
            return new Reaction.Delayed(Duration.ofDays(1), new Reaction.Send(Answer.empty(204)));
        });
        URI url = URI.create(slow.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(MOST_MILLISECONDS);
            asked.await();
            slow.close();

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }
}
