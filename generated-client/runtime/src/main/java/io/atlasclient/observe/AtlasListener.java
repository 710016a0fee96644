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
package io.atlasclient.observe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Is told of all calls of a client. Each call starts once, is retried any number of times, and ends once; the same {@link CallInfo} tells calls apart. The
 * methods are called by the thread that makes the call, so they should be quick; what they throw is logged and goes no further.
 */
public interface AtlasListener {
    /**
     * A call begins.
     *
     * @param call the call
     */
    default void started(CallInfo call) {}

    /**
     * An attempt failed, and there will be another one.
     *
     * @param call the call
     * @param retry why, and when
     */
    default void retrying(CallInfo call, Retry retry) {}

    /**
     * The server announces the end of an operation, with every response.
     *
     * @param call the call
     * @param sunset when it stops to work: {@code Sunset} of RFC 8594; null if that is not said
     * @param deprecation since when it is deprecated: {@code Deprecation} of RFC 9745; null if that is not said
     */
    default void deprecated(CallInfo call, @Nullable Instant sunset, @Nullable Instant deprecation) {}

    /**
     * A call is over: the response is there with its body, or with its headers if the body is streamed; or there is none.
     *
     * @param call the call
     * @param end what it came to
     */
    default void ended(CallInfo call, CallEnd end) {}
}
