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

import io.atlasclient.compatibility.view.Located;
import org.jspecify.annotations.Nullable;

/**
 * Where something changed. What one document lacks is placed at the nearest thing around it that the document has.
 *
 * @param base the JSON pointer in the old document
 * @param revision the JSON pointer in the new document
 */
public record Place(String base, String revision) {

    /**
     * Returns the place of two values, each of which may be missing.
     *
     * @param base the value in the old document
     * @param revision the value in the new document
     */
    public static Place of(Located base, Located revision) {
        return new Place(base.nearest(), revision.nearest());
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Place place && base.equals(place.base) && revision.equals(place.revision));
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + revision.hashCode();
    }
}
