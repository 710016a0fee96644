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
package io.atlasclient.generator.model;

import java.util.List;

/**
 * Documentation that is ready to print: HTML that is legal in a Javadoc comment, nothing of it able to end the comment
 * or to start a tag.
 *
 * @param lines the lines without the leading asterisks; the first sentence is the summary; empty when there is nothing
 *     to say
 */
public record Doc(List<String> lines) {
    /** No documentation. */
    public static final Doc NONE = new Doc(List.of());

    /** Keeps an unmodifiable copy of the lines. */
    public Doc {
        lines = List.copyOf(lines);
    }
}
