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
package io.atlasclient.testing.instance;

/** Which optional properties an instance has. */
public enum Mix {
    /** All, down to a few levels; below only what is required. */
    ALL,
    /** None. */
    REQUIRED,
    /** Some, by chance. */
    RANDOM;

    private static final int FULL_LEVELS = 3;
    private static final int MIXED_LEVELS = 6;
    private static final double SELDOM = 0.25;

    /**
     * Returns the mix of the n-th of several instances: all, then none, then by chance.
     *
     * @param number 0 or more
     */
    public static Mix ofNumber(int number) {
        return switch (number) {
            case 0 -> ALL;
            case 1 -> REQUIRED;
            default -> RANDOM;
        };
    }

    /**
     * Returns how probable an optional property is.
     *
     * @param depth how many objects and arrays enclose it
     * @return 0 to 1
     */
    double probability(int depth) {
        return switch (this) {
            case REQUIRED -> 0;
            case ALL -> depth < FULL_LEVELS ? 1 : depth < MIXED_LEVELS ? SELDOM : 0;
            case RANDOM -> depth == 0 ? 0.5 : depth < MIXED_LEVELS ? SELDOM : 0;
        };
    }
}
