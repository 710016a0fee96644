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
package io.atlasclient;

/**
 * Which page of a list to ask for.
 *
 * @param number the first page is 1
 * @param size how many elements a page has at most; the API refuses more than 500
 */
public record PageRequest(int number, int size) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public PageRequest {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("No page has the number " + number + " and the size " + size);
        }
    }

    PageRequest next() {
        return new PageRequest(number + 1, size);
    }
}
