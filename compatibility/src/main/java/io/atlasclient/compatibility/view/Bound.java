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
package io.atlasclient.compatibility.view;

import java.util.Optional;

/** A keyword that bounds a number, a length or a count. */
public enum Bound {
    /** The greatest number. */
    MAX("maximum", true),
    /** The number that all stay below. */
    EXCLUSIVE_MAX("exclusiveMaximum", true),
    /** The least number. */
    MIN("minimum", false),
    /** The number that all stay above. */
    EXCLUSIVE_MIN("exclusiveMinimum", false),
    /** The greatest length of a text. */
    MAX_LENGTH("maxLength", true),
    /** The least length of a text. */
    MIN_LENGTH("minLength", false),
    /** The greatest number of elements. */
    MAX_ITEMS("maxItems", true),
    /** The least number of elements. */
    MIN_ITEMS("minItems", false),
    /** The greatest number of members. */
    MAX_PROPERTIES("maxProperties", true),
    /** The least number of members. */
    MIN_PROPERTIES("minProperties", false),
    /** The greatest number of elements that {@code contains} counts. */
    MAX_CONTAINS("maxContains", true),
    /** The least number of elements that {@code contains} counts. */
    MIN_CONTAINS("minContains", false);

    private final String keyword;
    private final boolean upper;

    Bound(String keyword, boolean upper) {
        this.keyword = keyword;
        this.upper = upper;
    }

    /** Returns the keyword. */
    public String keyword() {
        return keyword;
    }

    /** Returns whether a smaller number allows less. */
    public boolean isUpper() {
        return upper;
    }

    /** Returns the bound that this one is the exclusive form of. */
    Optional<Bound> inclusive() {
        return switch (this) {
            case EXCLUSIVE_MAX -> Optional.of(MAX);
            case EXCLUSIVE_MIN -> Optional.of(MIN);
            default -> Optional.empty();
        };
    }

    /** Returns whether zero says nothing: no length or count is below it. */
    boolean isZeroUnset() {
        return this == MIN_LENGTH || this == MIN_ITEMS || this == MIN_PROPERTIES;
    }
}
