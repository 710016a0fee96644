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

import io.atlasclient.compatibility.view.Located;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an operation or parameter is announced.
 *
 * @param deprecated whether it is deprecated
 * @param sunset the text of {@code x-sunset}, a date if the document is right; null if there is none
 */
public record Lifecycle(boolean deprecated, @Nullable String sunset) {

    /** Reads the announcement of an operation; media types may announce an earlier end. */
    static Lifecycle of(Located holder, Stream<Located> mediaTypes) {
        Optional<String> sunset = Stream.concat(Stream.of(holder), mediaTypes)
                .flatMap(value -> value.text("x-sunset").stream())
                .min(String::compareTo);
        return new Lifecycle(holder.flag("deprecated"), sunset.orElse(null));
    }
}
