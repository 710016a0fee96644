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

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as HTTP means it.
 *
 * @param status the status
 * @param headers the header fields but {@code Content-Length}
 * @param body the body; may be empty, never modified
 */
// Answers are written once; nobody compares or keeps one.
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] body) {

    /**
     * Returns an answer with a body.
     *
     * @param status the status
     * @param mediaType the media type of the body
     * @param body the body
     */
    public static Answer of(int status, String mediaType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", mediaType), body);
    }

    /**
     * Returns an answer without a body.
     *
     * @param status the status
     */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /**
     * Returns this answer with one more header field.
     *
     * @param name the field's name
     * @param value its value
     */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
