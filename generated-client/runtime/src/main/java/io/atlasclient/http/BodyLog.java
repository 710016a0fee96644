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
package io.atlasclient.http;

import io.atlasclient.json.JsonModel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Logs bodies at the level {@code TRACE}, as {@code toString} of models shows them: without secrets. */
final class BodyLog {
    private static final Logger LOGGER = System.getLogger("io.atlasclient.body");

    private BodyLog() {}

    static void sent(Object body) {
        LOGGER.log(Level.TRACE, () -> "Request body: " + shown(body));
    }

    static void received(Object body) {
        LOGGER.log(Level.TRACE, () -> "Response body: " + shown(body));
    }

    /** Only models know what is secret in them. */
    private static String shown(Object body) {
        boolean isModels = body instanceof List<?> list && list.stream().allMatch(JsonModel.class::isInstance);
        return isModels || body instanceof JsonModel
                ? body.toString()
                : body.getClass().getSimpleName();
    }
}
