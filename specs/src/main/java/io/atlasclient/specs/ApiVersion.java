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

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The date that names one version of the API, such as the one in {@code openapi-<date>.json}.
 *
 * @param date the version's date
 */
public record ApiVersion(LocalDate date) implements Comparable<ApiVersion> {

    /**
     * Reads a version from its ISO 8601 date.
     *
     * @param text a date such as {@code 2024-01-31}
     * @throws IllegalArgumentException if the text is not a date
     */
    public static ApiVersion parse(String text) {
        try {
            return new ApiVersion(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an API version; write a date such as 2024-01-31.", e);
        }
    }

    /** Returns the last segment of the Java package of this version's client: {@code v} and the digits of the date. */
    public String packageSegment() {
        return "v" + date.toString().replace("-", "");
    }

    @Override
    public int compareTo(ApiVersion other) {
        return date.compareTo(other.date);
    }

    // Written out, as the JDK makes what a record leaves out at run time, which takes a command line a fortieth of a
    // second.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiVersion version && date.equals(version.date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    /** Returns the ISO 8601 date. */
    @Override
    public String toString() {
        return date.toString();
    }
}
