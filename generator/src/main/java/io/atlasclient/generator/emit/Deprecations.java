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

import io.atlasclient.generator.model.Deprecation;
import java.util.StringJoiner;

/** How a deprecation stands in Java: the annotation, and the Javadoc tag that {@code -Xlint:dep-ann} pairs with it. */
final class Deprecations {
    private Deprecations() {}

    /**
     * Returns the annotation, such as {@code @Deprecated(since = "2024-01-31", forRemoval = true)}.
     *
     * @param deprecation what is said about the element
     */
    static String annotation(Deprecation deprecation) {
        StringJoiner members = new StringJoiner(", ", "(", ")").setEmptyValue("");
        deprecation.since().ifPresent(since -> members.add("since = " + JavaLiterals.string(since)));
        deprecation.sunset().ifPresent(sunset -> members.add("forRemoval = true"));
        return "@Deprecated" + members;
    }

    /**
     * Returns the Javadoc tag.
     *
     * @param deprecation what is said about the element
     */
    static String javadocTag(Deprecation deprecation) {
        return "@deprecated "
                + deprecation
                        .sunset()
                        .map(date -> "The API may refuse it from " + date + " on.")
                        .orElse("The API may drop it in a later version.");
    }
}
