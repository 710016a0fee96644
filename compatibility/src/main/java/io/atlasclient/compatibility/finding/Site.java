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
package io.atlasclient.compatibility.finding;

import org.jspecify.annotations.Nullable;

/**
 * A place in one of the two documents.
 *
 * @param pointer the JSON pointer (RFC 6901) as a URI fragment, which begins with {@code #}
 * @param file the document as the user named it; null if it is no file that a report could link to
 * @param line the line that the place begins on, 1 or more; 0 if it is not known
 * @param column the column that the place begins at in UTF-16 code units, 1 or more; 0 if it is not known
 * @param endLine the line that the place ends on; 0 if it is not known
 * @param endColumn the column behind the last character; 0 if it is not known
 */
public record Site(String pointer, @Nullable String file, int line, int column, int endLine, int endColumn) {
    /** Returns whether line and column are known. */
    public boolean isPositioned() {
        return line > 0;
    }
}
