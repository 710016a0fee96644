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
package io.atlasclient.json;

import org.jspecify.annotations.Nullable;

/**
 * Whatever goes wrong in a client: unchecked, and free of secrets. It stands in the lowest package because every layer throws it.
 */
public class AtlasException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception without a cause.
     *
     * @param message what went wrong, without content of a document or credentials
     */
    public AtlasException(String message) {
        super(message);
    }

    /**
     * Creates an exception that was caused by another one.
     *
     * @param message what went wrong, without content of a document or credentials
     * @param cause why, or null
     */
    public AtlasException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
