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
package io.atlasclient.compatibility.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What matters about a property beside its schema.
 *
 * @param required whether it must be present
 * @param readOnly whether it is no part of requests
 * @param writeOnly whether it is no part of responses
 * @param hasDefault whether it has a default
 */
public record Traits(boolean required, boolean readOnly, boolean writeOnly, boolean hasDefault) {

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Traits traits
                        && required == traits.required
                        && readOnly == traits.readOnly
                        && writeOnly == traits.writeOnly
                        && hasDefault == traits.hasDefault);
    }

    @Override
    public int hashCode() {
        return Objects.hash(required, readOnly, writeOnly, hasDefault);
    }
}
