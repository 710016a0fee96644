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
package io.atlasclient.generator.emit;

import java.util.List;

/** Parameters of a method, wrapped as a formatter would. */
final class ParameterList {
    private static final int LINE_LENGTH = 120;
    private static final String METHOD_INDENT = " ".repeat(4);
    private static final String PARAMETER_INDENT = " ".repeat(12);

    private ParameterList() {}

    /**
     * Returns the signature of a method: on one line, or with the parameters on a line of their own, or one on each.
     *
     * @param start all that stands before the parenthesis
     * @param parameters the parameters
     */
    static String wrapped(String start, List<String> parameters) {
        String joined = String.join(", ", parameters);
        String oneLine = start + "(" + joined + ")";
        // Behind the parenthesis stands " {" or ";".
        if (METHOD_INDENT.length() + oneLine.length() + 2 <= LINE_LENGTH) {
            return oneLine;
        } else if (PARAMETER_INDENT.length() + joined.length() + 3 <= LINE_LENGTH) {
            return start + "(\n" + PARAMETER_INDENT + joined + ")";
        }
        return start + "(\n" + PARAMETER_INDENT + String.join(",\n" + PARAMETER_INDENT, parameters) + ")";
    }
}
