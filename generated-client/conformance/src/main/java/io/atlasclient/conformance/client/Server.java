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
package io.atlasclient.conformance.client;

import io.atlasclient.conformance.judge.SentRequest;

/** A server that gives the answers it was told to give and tells what it was asked. */
interface Server extends AutoCloseable {
    /** Returns the base URL, with a slash at the end. */
    String url();

    /** Adds an answer; one request takes one. */
    void enqueue(Answer answer);

    /** Returns the oldest request that has not been taken yet. */
    SentRequest take();

    @Override
    void close();
}
