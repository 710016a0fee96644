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

import java.io.IOException;

/** Decides about requests; called by many threads at once. */
@FunctionalInterface
public interface Handler {

    /**
     * Decides what to do about a request.
     *
     * @param head the request but its body
     * @param body receives the body, or not if the connection is to end without it
     * @return what to do
     * @throws IOException if the body cannot be received
     */
    Reaction handle(RequestHead head, RequestBody body) throws IOException;
}
