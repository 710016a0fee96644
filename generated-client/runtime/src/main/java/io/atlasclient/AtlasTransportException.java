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
package io.atlasclient;

import io.atlasclient.http.PlainFailure;
import io.atlasclient.json.AtlasException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * There is no answer: the connection could not be made, broke off, took too long, or the call was cancelled. The cause says which. Neither has what the
 * server sent instead of an answer.
 */
public final class AtlasTransportException extends AtlasException {
    private static final long serialVersionUID = 1L;

    AtlasTransportException(@Nullable String operationId, IOException cause) {
        super(
                (operationId == null ? "The call" : operationId) + " got no answer: " + PlainFailure.of(cause),
                PlainFailure.of(cause));
    }
}
