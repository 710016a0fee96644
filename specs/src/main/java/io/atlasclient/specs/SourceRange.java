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
 * A part of a document's text.
 *
 * @param start the place of its first character
 * @param end the place behind its last character, on the same line as that
 */
public record SourceRange(SourcePosition start, SourcePosition end) {

    /** Returns how many lines have a character of it, 1 or more. */
    public int lines() {
        return end.line() - start.line() + 1;
    }

    /** Returns the range as {@code line:column-line:column}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
