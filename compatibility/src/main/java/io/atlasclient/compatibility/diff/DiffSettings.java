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
import io.atlasclient.compatibility.view.StabilityLevel;

/**
 * How documents are compared.
 *
 * @param reading how schemas are read and matched
 * @param ways which ways to a changed schema are told
 * @param mode what the two documents are to each other
 * @param stability operations that are less stable than this are left out
 */
public record DiffSettings(Reading reading, Ways ways, Mode mode, StabilityLevel stability) {

    /** Which ways to a changed schema are told. */
    public enum Ways {
        /** The shortest one from every part of an operation. */
        SHORTEST,
        /** All that enter no component schema twice. */
        ALL
    }

    /** What two documents are to each other. */
    public enum Mode {
        /** Documents of two API versions: a versioned media type has another version. */
        ACROSS,
        /** One API version at two points in time: versions of media types come and go. */
        WITHIN
    }

    /** Returns the settings for judging what documents of two API versions mean, as far as callers may rely on it. */
    public static DiffSettings semantic() {
        return new DiffSettings(Reading.SEMANTIC, Ways.SHORTEST, Mode.ACROSS, StabilityLevel.BETA);
    }

    /** Returns the settings for formats of tools that compare texts. */
    public static DiffSettings textual() {
        return new DiffSettings(Reading.TEXTUAL, Ways.ALL, Mode.ACROSS, StabilityLevel.DRAFT);
    }

    /**
     * Returns these settings for another mode.
     *
     * @param other the mode
     */
    public DiffSettings in(Mode other) {
        return new DiffSettings(reading, ways, other, stability);
    }

    /**
     * Returns these settings for another threshold.
     *
     * @param threshold the least stable operations that are compared
     */
    public DiffSettings from(StabilityLevel threshold) {
        return new DiffSettings(reading, ways, mode, threshold);
    }

    /** Returns whether an operation is stable enough to be compared; a level of no known name is. */
    boolean covers(OperationView operation) {
        return operation.stability().compareTo(stability) >= 0;
    }
}
