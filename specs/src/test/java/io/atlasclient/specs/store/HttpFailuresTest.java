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
package io.atlasclient.specs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** What a local server cannot be made to do. */
class HttpFailuresTest {
    private static final URI URL = URI.create("https://a.example:8443/x");

    @Test
    void nameTheServerThatDoesNotConnect() {
        assertThat(HttpFailures.of(URL, new HttpConnectTimeoutException("HTTP connect timed out"), false))
                .hasMessage("no connection to a.example:8443 within the time allowed");
    }

    @Test
    void nameTheServerThatNoRouteLeadsTo() {
        ConnectException failure = new ConnectException("No route to host");
        failure.initCause(new NoRouteToHostException("No route to host"));
        assertThat(HttpFailures.of(URL, failure, false)).hasMessage("there is no route to a.example:8443");
    }

    @Test
    void nameTheServerThatCannotBeTrusted() {
        assertThat(HttpFailures.of(URL, new SSLHandshakeException("no valid path"), false))
                .hasMessage("no protected connection to a.example:8443: no valid path");
    }

    @Test
    void tellSecondsAsPeopleDo() {
        assertThat(HttpFailures.timeout(Duration.ofMinutes(2))).hasMessage("the document did not arrive within 120 s");
        assertThat(HttpFailures.timeout(Duration.ofMillis(1500)))
                .hasMessage("the document did not arrive within 1.5 s");
    }
}
