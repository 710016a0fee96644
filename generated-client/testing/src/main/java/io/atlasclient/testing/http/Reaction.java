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

import java.time.Duration;

/** What the server does about a request. */
public sealed interface Reaction {

    /**
     * Answers it, and keeps the connection.
     *
     * @param answer the answer
     */
    record Send(Answer answer) implements Reaction {}

    /**
     * Sends the head and the first half of the body, and ends the connection.
     *
     * @param answer the answer
     */
    record SendHalf(Answer answer) implements Reaction {}

    /**
     * Sends something that is no HTTP, and ends the connection.
     *
     * @param text what is sent
     */
    record SendNoHttp(String text) implements Reaction {}

    /** Ends the connection in order, without an answer. */
    record Close() implements Reaction {}

    /** Drops the connection, so that the peer gets a reset (RFC 9293, section 3.5.2). */
    record Reset() implements Reaction {}

    /**
     * Waits first.
     *
     * @param delay how long
     * @param then what comes then
     */
    record Delayed(Duration delay, Reaction then) implements Reaction {}
}
