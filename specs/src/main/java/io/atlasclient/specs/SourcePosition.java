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
package io.atlasclient.specs;

/**
 * A place in a document's text.
 *
 * @param line the line, 1 for the first
 * @param column the column in the line, 1 for the first character; a tab is one column
 */
public record SourcePosition(int line, int column) {

    /** Returns the position as {@code line:column}, the way compilers print it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
