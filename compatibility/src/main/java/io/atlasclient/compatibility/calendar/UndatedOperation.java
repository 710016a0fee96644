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
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A deprecated operation whose end is not known.
 *
 * @param method the method in capitals
 * @param path the path
 * @param written what stands in place of a date; null if nothing does
 * @param versions the versions that offer it so
 */
public record UndatedOperation(
        String method, String path, @Nullable String written, SortedSet<ApiVersion> versions)
        implements Comparable<UndatedOperation> {
    private static final Comparator<UndatedOperation> ORDER = Comparator.comparing(UndatedOperation::path)
            .thenComparing(UndatedOperation::method)
            .thenComparing(UndatedOperation::written, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Copies the versions. */
    public UndatedOperation {
        versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    }

    /** Returns method and path. */
    public String name() {
        return method + " " + path;
    }

    @Override
    public int compareTo(UndatedOperation other) {
        return ORDER.compare(this, other);
    }
}
