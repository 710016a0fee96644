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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that repeat the request's secret, hunter2, in what is not HTTP. */
class MalformedAnswerTest {
    private static final String SECRET = "hunter2";
    private static final String SECRET_IN_HEX = "68756e74657232";
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String LEFT_OUT =
            " got no answer: java.net.ProtocolException: The answer is malformed; its words are left out";

    private final StringWriter seen = new StringWriter();

    /** What a listener sees, and the log with it. */
    private final AtlasListener listener = new AtlasListener() {
        @Override
        public void ended(CallInfo call, CallEnd end) {
            if (end.failure() != null) {
                print(end.failure());
            }
        }
    };

    private void print(Throwable failure) {
        failure.printStackTrace(new PrintWriter(seen, true));
    }

    private AtlasTransportException failure(String answer, Call call) throws IOException {
        RawServer server = new RawServer(connection ->
                connection.read().write(answer.replace("CHUNKED", CHUNKED).replace("NL", "\r\n")));
        try (server;
                AtlasClient client = AtlasClient.builder()
                        .baseUrl(server.url("http"))
                        .retryPolicy(RetryPolicy.none())
                        .listener(listener)
                        .build()) {
            PetsApi api = client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
            AtlasTransportException failure =
                    catchThrowableOfType(AtlasTransportException.class, () -> call.make(client, api));
            print(failure);
            return failure;
        }
    }

    private void nothingIsQuoted() {
        assertThat(seen.toString())
                .contains("AtlasTransportException")
                .doesNotContain(SECRET)
                .doesNotContain(SECRET_IN_HEX);
    }

    @ParameterizedTest
    @CsvSource({
        "hunter2 NLNL",
        "HTTP/1.1 hunter2NLNL",
        "HTTP/7.1 200 hunter2NLNL",
        "CHUNKEDhunter2NLxNL",
        "CHUNKED10;hunter2",
    })
    void itIsNotQuoted(String answer) throws IOException {
        assertThat(failure(answer, (client, api) -> client.execute(api.getSystemStatus())))
                .hasMessage("getSystemStatus" + LEFT_OUT);
        nothingIsQuoted();
    }

    @ParameterizedTest
    @CsvSource({"hunter2", "HTTP/1.1 200 OKNLhunter2"})
    void aHeadThatBreaksOffIsNotQuotedByTheCauses(String answer) throws IOException {
        assertThat(failure(answer, (client, api) -> client.execute(api.getSystemStatus())))
                .hasMessageStartingWith(
                        "getSystemStatus got no answer: java.io.IOException: unexpected end of stream on http://127.0.0.1:");
        nothingIsQuoted();
    }

    @ParameterizedTest
    @CsvSource({
        "hunter2 NLNL",
        "HTTP/1.1 hunter2NLNL",
        "HTTP/1.1 200 OKNLhun(ter2hunter2: 1NLNL",
        "HTTP/1.1 200 OKNLContent-Length: hunter2NLNL",
        "CHUNKEDhunter2NLxNL"
    })
    void theTransportOfGetsWithABodyDoesNotQuoteItEither(String answer) throws IOException {
        Dog body = Dog.builder().name("Rex").build();
        assertThat(failure(answer, (client, api) -> client.execute(api.searchPets(body, 1))))
                .hasMessageStartingWith("searchPets got no answer: ");
        nothingIsQuoted();
    }

    @Test
    void aDownloadThatTurnsMalformedIsNotQuoted() throws IOException {
        assertThat(failure(
                        CHUNKED + "1\r\nx\r\nhunter2\r\n",
                        (client, api) ->
                                client.download(api.getLogs("host", "mongodb"), OutputStream.nullOutputStream())))
                .hasMessage("getLogs" + LEFT_OUT);
        nothingIsQuoted();
    }

    @Test
    void aCallThatDoesNotWaitDoesNotQuoteItEither() throws IOException {
        AtlasTransportException failure = failure("hunter2 NLNL", (client, api) -> {
            throw client.executeAsync(api.touchPets())
                    .handle((body, e) -> (AtlasTransportException) e)
                    .join();
        });
        assertThat(failure).hasMessage("touchPets" + LEFT_OUT);
        nothingIsQuoted();
    }

    /** Makes one call. */
    @FunctionalInterface
    private interface Call {
        void make(AtlasClient client, PetsApi api);
    }
}
