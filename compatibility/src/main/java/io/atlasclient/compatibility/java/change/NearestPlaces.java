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
package io.atlasclient.compatibility.java.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;

/** Places in the new document of what only the old one has. */
final class NearestPlaces {
    private final Located revision;

    NearestPlaces(JsonNode revision) {
        this.revision = new Located(revision, "#");
    }

    /**
     * Returns the place of something that is gone.
     *
     * @param base its JSON pointer in the old document
     */
    Place removed(String base) {
        return new Place(base, revision.nearest(base.substring(1)));
    }

    /**
     * Returns the place of something that is gone from a schema that is left.
     *
     * @param base its JSON pointer in the old document
     * @param owner the old schema
     * @param newOwner the new schema
     */
    Place removedFrom(String base, String owner, String newOwner) {
        return base.startsWith(owner + "/") ? removed(newOwner + base.substring(owner.length()), base) : removed(base);
    }

    private Place removed(String place, String base) {
        return new Place(base, revision.nearest(place.substring(1)));
    }
}
