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

/**
 * How a parameter is written (OpenAPI 3.0.4, section 4.7.12).
 */
public enum Serialization {
    /** How values are joined. */
    STYLE("style"),
    /** Whether every element is a parameter of its own; only of arrays and objects. */
    EXPLODE("explode"),
    /** Whether reserved characters are sent as they are. */
    ALLOW_RESERVED("allowReserved"),
    /** Whether the parameter may be sent without a value. */
    ALLOW_EMPTY_VALUE("allowEmptyValue"),
    /** Whether a schema or a media type says how: {@code schema} or {@code content}. */
    KIND("content"),
    /** The media type of {@code content}. */
    CONTENT_MEDIA_TYPE("content");

    private final String keyword;

    Serialization(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the keyword. */
    public String keyword() {
        return keyword;
    }
}
