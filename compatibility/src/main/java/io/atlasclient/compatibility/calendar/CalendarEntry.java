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
package io.atlasclient.compatibility.calendar;

import io.atlasclient.specs.ApiVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An operation that ends.
 *
 * @param sunset the day on which it ends
 * @param method the method in capitals
 * @param path the path
 * @param operationId the operationId; null if it has none
 * @param tag the first tag; null if it has none
 * @param versions the versions that end to offer it on that day
 * @param successor the operation of the newest version that offers it without an end, or with the latest; null if there is none
 */
public record CalendarEntry(
        LocalDate sunset,
        String method,
        String path,
        @Nullable String operationId,
        @Nullable String tag,
        SortedSet<ApiVersion> versions,
        @Nullable Successor successor)
        implements Comparable<CalendarEntry> {
    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::sunset)
            .thenComparing(CalendarEntry::path)
            .thenComparing(CalendarEntry::method);

    /** Copies the versions. */
    public CalendarEntry {
        versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    }

    /** Returns method and path. */
    public String name() {
        return method + " " + path;
    }

    /**
     * Returns how many days are left.
     *
     * @param today the day to count from
     * @return negative if the day is over
     */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, sunset);
    }

    @Override
    public int compareTo(CalendarEntry other) {
        return ORDER.compare(this, other);
    }
}
