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
package io.atlasclient.testing;

import io.atlasclient.testing.answer.ErrorBodies;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.Reaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that goes wrong with a call: {@code fake.on("listClusters").fail(Fault.unavailable()).times(2)}. */
public final class Fault {
    private static final int OK = 200;
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";

    private final String name;
    private final boolean receivesBody;
    private final Function<Supplier<Answer>, Reaction> behaviour;

    private Fault(String name, boolean receivesBody, Function<Supplier<Answer>, Reaction> behaviour) {
        this.name = name;
        this.receivesBody = receivesBody;
        this.behaviour = behaviour;
    }

    /**
     * Too many requests: status 429.
     *
     * @param retryAfter how long the client is told to wait; sent in whole seconds, rounded up
     * @return the fault
     */
    public static Fault rateLimited(Duration retryAfter) {
        return sent("rate limited", rateLimit().with(RETRY_AFTER, seconds(retryAfter)));
    }

    /**
     * Too many requests: status 429, without a time to wait.
     *
     * @return the fault
     */
    public static Fault rateLimited() {
        return sent("rate limited", rateLimit());
    }

    /**
     * Out of service: status 503.
     *
     * @param retryAfter how long the client is told to wait; sent in whole seconds, rounded up
     * @return the fault
     */
    public static Fault unavailable(Duration retryAfter) {
        return sent("unavailable", outage().with(RETRY_AFTER, seconds(retryAfter)));
    }

    /**
     * Out of service: status 503, without a time to wait.
     *
     * @return the fault
     */
    public static Fault unavailable() {
        return sent("unavailable", outage());
    }

    /**
     * An error with the body that the API gives errors.
     *
     * @param status the HTTP status, 400 to 599
     * @param errorCode such as {@code RESOURCE_NOT_FOUND}
     * @return the fault
     * @throws IllegalArgumentException if the status is none of an error
     */
    public static Fault error(int status, String errorCode) {
        if (status < FIRST_ERROR || status > LAST_ERROR) {
            throw new IllegalArgumentException(
                    "The status of an error is between " + FIRST_ERROR + " and " + LAST_ERROR + ", not " + status);
        }
        return sent(
                "error " + status, ErrorBodies.of(status, errorCode, "The fake was told to answer with this error."));
    }

    /**
     * The connection is reset when the head of the request has arrived, and its body has not been read: the operation was certainly not carried out.
     *
     * @return the fault
     */
    public static Fault resetBeforeBody() {
        return new Fault("reset before the body", false, usual -> new Reaction.Reset());
    }

    /**
     * The connection is reset when the whole request has arrived: whether the operation was carried out, the client cannot tell.
     *
     * @return the fault
     */
    public static Fault resetAfterRequest() {
        return new Fault("reset after the request", true, usual -> new Reaction.Reset());
    }

    /**
     * The connection ends in order when the whole request has arrived, without an answer.
     *
     * @return the fault
     */
    public static Fault closedAfterRequest() {
        return new Fault("closed after the request", true, usual -> new Reaction.Close());
    }

    /**
     * The usual answer comes late.
     *
     * @param delay how late; a fake that is closed does not wait
     * @return the fault
     */
    public static Fault slow(Duration delay) {
        return new Fault("slow", true, usual -> new Reaction.Delayed(delay, new Reaction.Send(usual.get())));
    }

    /**
     * The connection ends in the middle of the usual answer.
     *
     * @return the fault
     */
    public static Fault truncated() {
        return new Fault("truncated", true, usual -> half(usual.get()));
    }

    /**
     * The usual status and media type, with a body that is neither JSON nor anything else that was asked for.
     *
     * @return the fault
     */
    public static Fault garbage() {
        byte[] garbage = "<html>*** This is not what you asked for. ***</html>".getBytes(StandardCharsets.UTF_8);
        return new Fault("garbage", true, usual -> {
            Answer answer = usual.get();
            int status = answer.body().length == 0 ? OK : answer.status();
            return new Reaction.Send(new Answer(status, answer.headers(), garbage));
        });
    }

    /**
     * An answer that is no HTTP.
     *
     * @return the fault
     */
    public static Fault notHttp() {
        return new Fault("not HTTP", true, usual -> new Reaction.SendNoHttp("*** not HTTP ***\r\n\r\n"));
    }

    private static Fault sent(String name, Answer answer) {
        return new Fault(name, true, usual -> new Reaction.Send(answer));
    }

    private static Answer rateLimit() {
        return ErrorBodies.of(TOO_MANY_REQUESTS, "RATE_LIMITED", "The fake was told to limit the rate of calls.");
    }

    private static Answer outage() {
        return ErrorBodies.of(UNAVAILABLE, "SERVICE_UNAVAILABLE", "The fake was told to be out of service.");
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.plusNanos(999_999_999).toSeconds());
    }

    /** What has no body can only be cut in its head. */
    private static Reaction half(Answer answer) {
        return answer.body().length < 2
                ? new Reaction.SendNoHttp("HTTP/1.1 " + answer.status() + " O")
                : new Reaction.SendHalf(answer);
    }

    Behaviour behaviour() {
        return new Behaviour() {
            @Override
            public Reaction react(Supplier<Answer> usual) {
                return behaviour.apply(usual);
            }

            @Override
            public boolean receivesBody() {
                return receivesBody;
            }
        };
    }

    /** What goes wrong. */
    @Override
    public String toString() {
        return name;
    }
}
