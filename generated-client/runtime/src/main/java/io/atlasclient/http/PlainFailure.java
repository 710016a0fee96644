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
package io.atlasclient.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Failures without what the server sent. OkHttp, Okio and the JDK quote what they cannot read, such as a status line, in messages and causes; it may repeat
 * what the request held, and messages end up in logs.
 */
public final class PlainFailure {
    private static final String MALFORMED = "The answer is malformed; its words are left out";
    private static final int MAX_CAUSES = 20;

    /** What failures of the kinds that may quote say in their own words; whatever else they say is taken for a quotation. */
    private static final Pattern OWN_WORDS = Pattern.compile(MALFORMED
            + "|unexpected end of stream"
            + "|expected -?\\d+ bytes but received -?\\d+"
            + "|HTTP \\d+ had non-zero Content-Length: -?\\d+"
            + "|Expected ':status' header not present"
            + "|Too many follow-up requests: \\d+"
            + "|Received HTTP_PROXY_AUTH \\(407\\) code while not using proxy"
            + "|The token endpoint answered without a bearer token"
            + "|The gzip file breaks off"
            + "|source exhausted prematurely"
            + "|EOF reached while reading");

    private PlainFailure() {}

    /**
     * Leaves out what is quoted.
     *
     * @param failure of a call
     * @return the same one if it quotes nothing; otherwise one with its stack trace, but without causes
     */
    public static IOException of(IOException failure) {
        // Of TLS: nothing of the request is sent yet, or the server is not to be believed.
        if (failure instanceof SSLException) {
            return failure;
        }
        Throwable quoting = quoting(failure);
        if (quoting == null) {
            return failure;
        }
        IOException plain = plain(failure, quoting);
        plain.setStackTrace(failure.getStackTrace());
        return plain;
    }

    private static @Nullable Throwable quoting(IOException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (isQuoting(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isQuoting(Throwable failure) {
        String message = failure.getMessage();
        boolean mayQuote = failure instanceof ProtocolException
                || failure instanceof EOFException
                || failure instanceof RuntimeException;
        return mayQuote && message != null && !OWN_WORDS.matcher(message).matches();
    }

    private static IOException plain(IOException failure, Throwable quoting) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains(String.valueOf(quoting.getMessage()))) {
            return new ProtocolException(MALFORMED);
        }
        return failure instanceof InterruptedIOException
                ? new InterruptedIOException(message)
                : new IOException(message);
    }
}
