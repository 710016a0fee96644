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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.specs.JsonPointers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Component schemas, and what stands in them. */
final class Components {
    private static final Pattern INSIDE = Pattern.compile("(#/components/schemas/[^/]*)(/.*)");

    private Components() {}

    /** Returns the component that a place is in; the place itself if it is in none. */
    static String around(String pointer) {
        Matcher matcher = INSIDE.matcher(pointer);
        return matcher.matches() ? matcher.group(1) : pointer;
    }

    /** Returns the place of the components around a schema, if it has the same place in two of different names. */
    static Optional<Place> renamedAround(Place place) {
        Matcher base = INSIDE.matcher(place.base());
        Matcher revision = INSIDE.matcher(place.revision());
        return base.matches()
                        && revision.matches()
                        && base.group(2).equals(revision.group(2))
                        && !base.group(1).equals(revision.group(1))
                ? Optional.of(new Place(base.group(1), revision.group(1)))
                : Optional.empty();
    }

    /** Returns the name of a component. */
    static String name(String pointer) {
        return JsonPointers.name(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
