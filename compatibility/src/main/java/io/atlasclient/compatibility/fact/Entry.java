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
package io.atlasclient.compatibility.fact;

/** How a document offers an operation. */
public enum Entry {
    /** Callers call it. */
    OPERATION,
    /** The API calls it back, at an address that a caller gave. */
    CALLBACK,
    /** The API calls it, at an address agreed upon elsewhere. */
    WEBHOOK;

    /** Returns whether the API sends the request and receives the response. */
    public boolean isSentByApi() {
        return this != OPERATION;
    }
}
