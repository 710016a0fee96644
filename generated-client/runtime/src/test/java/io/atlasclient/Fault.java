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

import io.atlasclient.RawServer.Behaviour;
import io.atlasclient.RawServer.Connection;
import java.io.IOException;

/** What can go wrong with a call. */
enum Fault implements Behaviour {
    NONE(connection -> connection.read().write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")),
    RESET_AT_ONCE(Connection::reset),
    RESET_AFTER_REQUEST(connection -> connection.read().reset()),
    CLOSED_AFTER_REQUEST(Connection::read),
    SILENCE(connection -> connection.read().awaitEnd()),
    GARBAGE(connection -> connection.read().write("*** not HTTP ***\r\n\r\n")),
    HALF_OF_THE_HEADERS(connection -> connection.read().write("HTTP/1.1 200 OK\r\nContent-Le")),
    HALF_OF_THE_BODY(connection -> connection.read().write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a")),
    BROKEN_CHUNK(
            connection -> connection.read().write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"a")),
    REQUEST_TIMEOUT(answer("408 Request Timeout")),
    TOO_MANY_REQUESTS(answer("429 Too Many Requests")),
    INTERNAL_SERVER_ERROR(answer("500 Internal Server Error")),
    BAD_GATEWAY(answer("502 Bad Gateway")),
    UNAVAILABLE(answer("503 Service Unavailable")),
    UNAVAILABLE_FOR_SECONDS(answer("503 Service Unavailable", "Retry-After: 2")),
    UNAVAILABLE_UNTIL_NOW(answer("503 Service Unavailable", "Retry-After: 0")),
    UNAVAILABLE_SINCE_LONG(answer("503 Service Unavailable", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT")),
    UNAVAILABLE_FOR_LONG(answer("503 Service Unavailable", "Retry-After: 3600")),
    TOO_MANY_REQUESTS_FOR_LONG(answer("429 Too Many Requests", "Retry-After: 3600")),
    UNAVAILABLE_FOR_NONSENSE(answer("503 Service Unavailable", "Retry-After: soon")),
    GATEWAY_TIMEOUT(answer("504 Gateway Timeout")),
    BAD_REQUEST(answer("400 Bad Request")),
    CONFLICT(answer("409 Conflict")),
    NOT_IMPLEMENTED(answer("501 Not Implemented"));

    @SuppressWarnings("ImmutableEnumChecker") // None of them has state.
    private final Behaviour behaviour;

    Fault(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    @Override
    public void serve(Connection connection) throws IOException {
        behaviour.serve(connection);
    }

    private static Behaviour answer(String status, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return connection -> connection
                .read()
                .write("HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
    }
}
