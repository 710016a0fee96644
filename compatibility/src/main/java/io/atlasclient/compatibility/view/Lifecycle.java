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

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far something is from its beginning and its end.
 *
 * @param deprecated whether it should no longer be used
 * @param sunset when it ends, as it is written ({@code x-sunset}); null if that is not told
 * @param stability how stable it is, as it is written ({@code x-stability-level}); null if that is not told
 */
public record Lifecycle(
        boolean deprecated,
        @Nullable String sunset,
        @Nullable String stability) {

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Lifecycle lifecycle
                        && deprecated == lifecycle.deprecated
                        && Objects.equals(sunset, lifecycle.sunset)
                        && Objects.equals(stability, lifecycle.stability));
    }

    @Override
    public int hashCode() {
        return Objects.hash(deprecated, sunset, stability);
    }
}
