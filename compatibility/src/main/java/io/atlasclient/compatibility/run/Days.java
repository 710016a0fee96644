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
package io.atlasclient.compatibility.run;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the days that users name. */
public final class Days {
    private Days() {}

    /**
     * Reads the day that dates are judged by.
     *
     * @param option how the user names the option
     * @param text a date, null for this machine's today
     * @throws ProblemsException if it is not a date
     */
    public static LocalDate today(String option, @Nullable String text) {
        return text == null ? LocalDate.now(ZoneId.systemDefault()) : parse(option, text);
    }

    /**
     * Reads a day.
     *
     * @param option how the user names the option
     * @param text a date
     * @throws ProblemsException if it is not a date
     */
    public static LocalDate parse(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemsException(List.of(
                    new Problem(option, "#", "'" + text + "' is not a date.", "Write one such as 2024-01-31.")));
        }
    }
}
