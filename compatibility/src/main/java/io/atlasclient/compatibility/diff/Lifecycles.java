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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.Located;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how far something is from its beginning and its end. */
final class Lifecycles {
    private static final String SUNSET = "x-sunset";

    private Lifecycles() {}

    /** Returns the earliest end of those that the holder and its media types announce. */
    static Lifecycle of(Located holder, Stream<Located> mediaTypes) {
        return new Lifecycle(
                holder.flag("deprecated"),
                Stream.concat(Stream.of(holder), mediaTypes)
                        .flatMap(value -> value.text(SUNSET).stream())
                        .min(String::compareTo)
                        .orElse(null),
                holder.text("x-stability-level").orElse(null));
    }

    static @Nullable String sunset(Located mediaType) {
        return mediaType.text(SUNSET).orElse(null);
    }
}
