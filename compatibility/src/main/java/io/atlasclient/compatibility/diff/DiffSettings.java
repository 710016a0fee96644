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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Reading;

/**
 * How two documents are compared.
 *
 * @param reading what counts: what schemas mean, or what stands there
 * @param ways how many ways to a change are listed for each part of an operation
 */
public record DiffSettings(Reading reading, Ways ways) {

    /** How many ways to a change are listed for each part of an operation. */
    public enum Ways {
        /** The shortest. */
        SHORTEST,
        /** All that enter no component schema twice. */
        ALL
    }

    /** Returns the settings by which verdicts are made. */
    public static DiffSettings semantic() {
        return new DiffSettings(Reading.SEMANTIC, Ways.SHORTEST);
    }

    /** Returns the settings of tools that compare what stands there, operation by operation. */
    public static DiffSettings textual() {
        return new DiffSettings(Reading.TEXTUAL, Ways.ALL);
    }
}
