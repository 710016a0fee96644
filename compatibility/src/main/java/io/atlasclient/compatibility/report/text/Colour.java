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
package io.atlasclient.compatibility.report.text;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.report.view.Terminal;

/** Colours as ECMA-48 (section 8.3.117, SGR) writes them. */
enum Colour {
    RED("31"),
    YELLOW("33"),
    BLUE("34"),
    BOLD("1"),
    FAINT("2");

    private final String parameter;

    Colour(String parameter) {
        this.parameter = parameter;
    }

    static Colour of(Level level) {
        return switch (level) {
            case ERR -> RED;
            case WARN -> YELLOW;
            case INFO, NONE -> BLUE;
        };
    }

    String paint(String text, Terminal terminal) {
        return terminal.colour() ? "\u001b[" + parameter + "m" + text + "\u001b[0m" : text;
    }
}
