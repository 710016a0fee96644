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
package io.atlasclient.compatibility.report.view;

/**
 * What a terminal can show.
 *
 * @param colour whether it understands the colours of ECMA-48, section 8.3.117
 * @param width columns; lines are broken before they get longer
 */
public record Terminal(boolean colour, int width) {
    private static final int NARROWEST = 40;
    private static final int WIDTH_OF_FILES = 120;

    /** Makes very narrow terminals wide enough for words. */
    public Terminal {
        width = Math.max(width, NARROWEST);
    }

    /** Returns what suits a file or a pipe: no colour, 120 columns. */
    public static Terminal none() {
        return new Terminal(false, WIDTH_OF_FILES);
    }
}
