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
 * How documents are compared.
 *
 * @param reading how schemas are read and matched
 * @param ways which ways to a changed schema are told
 * @param mode what the two documents are to each other
 */
public record DiffSettings(Reading reading, Ways ways, Mode mode) {

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

    /** Returns the settings for judging what documents of two API versions mean. */
    public static DiffSettings semantic() {
        return new DiffSettings(Reading.SEMANTIC, Ways.SHORTEST, Mode.ACROSS);
    }

    /** Returns the settings for formats of tools that compare texts. */
    public static DiffSettings textual() {
        return new DiffSettings(Reading.TEXTUAL, Ways.ALL, Mode.ACROSS);
    }

    /**
     * Returns these settings for another mode.
     *
     * @param other the mode
     */
    public DiffSettings in(Mode other) {
        return new DiffSettings(reading, ways, other);
    }
}
