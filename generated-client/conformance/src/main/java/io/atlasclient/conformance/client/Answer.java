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

import okio.ByteString;

/**
 * What a server answers.
 *
 * @param status the HTTP status
 * @param mediaType the content type; not sent with an empty body
 * @param body the body
 */
record Answer(int status, String mediaType, ByteString body) {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Returns a successful answer. */
    static Answer of(String mediaType, byte[] body) {
        return new Answer(OK, mediaType, ByteString.of(body));
    }

    /** Returns a successful answer without a body. */
    static Answer empty() {
        return new Answer(NO_CONTENT, "", ByteString.EMPTY);
    }
}
