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
package io.atlasclient.resilience;

import io.atlasclient.http.GetWithBodyTransport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What may be sent again, by method: RFC 9110, section 9.2.2, tells which methods are idempotent. */
final class RetryRules {
    private RetryRules() {}

    /** After an answer; had no effect: that of the token endpoint, before the request itself was written. */
    static boolean allow(String method, int status, boolean hadNoEffect, boolean hasRetryAfter) {
        boolean isHarmless = hadNoEffect || isIdempotent(method);
        return switch (status) {
            case 429 -> true;
            case 503 -> hasRetryAfter || isHarmless;
            case 408, 500, 502, 504 -> isHarmless;
            default -> false;
        };
    }

    /** After a failure without an answer, or with half of one. */
    static boolean allow(String method, IOException failure, boolean written) {
        boolean hadNoEffect = !written || isRefusedStream(failure);
        return (hadNoEffect || isIdempotent(method)) && mayPass(failure);
    }

    private static boolean isIdempotent(String method) {
        return switch (method) {
            case "GET", "HEAD", "PUT", "DELETE", GetWithBodyTransport.METHOD -> true;
            default -> false;
        };
    }

    /** HTTP/2 says so of what it has not processed (RFC 9113, section 8.7). OkHttp's own exception is not part of its API, its text is. */
    private static boolean isRefusedStream(IOException failure) {
        return "stream was reset: REFUSED_STREAM".equals(failure.getMessage());
    }

    /** Wrong certificates, forbidden clear text and endless redirects do not pass, and who interrupts a thread wants it to end. */
    private static boolean mayPass(IOException failure) {
        if (failure instanceof SSLHandshakeException) {
            return !isAboutCertificate(failure.getCause());
        }
        if (failure instanceof InterruptedIOException) {
            return failure instanceof SocketTimeoutException;
        }
        if (failure instanceof ProtocolException) {
            String message = failure.getMessage();
            return message == null || !message.startsWith("Too many follow-up requests");
        }
        return !(failure instanceof SSLPeerUnverifiedException) && !(failure instanceof UnknownServiceException);
    }

    private static boolean isAboutCertificate(@Nullable Throwable cause) {
        return cause instanceof CertificateException;
    }
}
