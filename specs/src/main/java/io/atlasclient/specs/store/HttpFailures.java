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

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in words why an exchange failed. */
final class HttpFailures {
    private static final String NETWORK = "Check the network and the proxy settings.";
    private static final String LATER = "Try again later.";

    private HttpFailures() {}

    /**
     * Explains an exception of the JDK's HTTP client.
     *
     * @param url what was asked for
     * @param failure what the client reported
     * @param begun whether the document had begun to arrive
     */
    static PullFailure of(URI url, Throwable failure, boolean begun) {
        if (failure instanceof LimitedBody.TooLargeException) {
            return new PullFailure("the document is larger than 64 MiB", "Check what the URL serves.");
        } else if (failure instanceof HttpConnectTimeoutException) {
            return new PullFailure("no connection to " + url.getAuthority() + " within the time allowed", NETWORK);
        } else if (hasCause(failure, UnresolvedAddressException.class)
                || hasCause(failure, UnknownHostException.class)) {
            return new PullFailure("there is no host " + url.getHost(), NETWORK);
        } else if (hasCause(failure, NoRouteToHostException.class)) {
            return new PullFailure("there is no route to " + url.getAuthority(), NETWORK);
        } else if (failure instanceof ConnectException) {
            return new PullFailure(url.getAuthority() + " refuses the connection", NETWORK);
        } else if (failure instanceof SSLException) {
            return new PullFailure(
                    "no protected connection to " + url.getAuthority() + ": " + failure.getMessage(),
                    "Check the certificates that Java trusts.");
        } else if (begun) {
            return new PullFailure("the document broke off before its end", LATER);
        }
        return new PullFailure("the server broke off the connection before it answered", LATER);
    }

    static PullFailure timeout(Duration allowed) {
        return new PullFailure("the document did not arrive within " + seconds(allowed) + " s", LATER);
    }

    /** Returns what a status other than success means. */
    static PullFailure status(int status) {
        return status == 404
                ? new PullFailure("the server has no such document (404)", "Check the revision, version and URL.")
                : new PullFailure("the server answered " + status, LATER);
    }

    private static String seconds(Duration duration) {
        return duration.toMillisPart() == 0
                ? Long.toString(duration.toSeconds())
                : Double.toString(duration.toMillis() / 1000.0);
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
