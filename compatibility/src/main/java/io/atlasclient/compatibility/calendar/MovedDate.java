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
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An end that is not when it was.
 *
 * @param version the version that offers the operation
 * @param method the method in capitals
 * @param path the path
 * @param before when it ended, as the older document writes it; null if it did not
 * @param after when it ends, as the newer document writes it; null if it does not
 */
public record MovedDate(
        ApiVersion version,
        String method,
        String path,
        @Nullable String before,
        @Nullable String after) implements Comparable<MovedDate> {
    private static final Comparator<MovedDate> ORDER = Comparator.comparing(MovedDate::path)
            .thenComparing(MovedDate::method)
            .thenComparing(MovedDate::version);

    /** Returns method and path. */
    public String name() {
        return method + " " + path;
    }

    @Override
    public int compareTo(MovedDate other) {
        return ORDER.compare(this, other);
    }
}
