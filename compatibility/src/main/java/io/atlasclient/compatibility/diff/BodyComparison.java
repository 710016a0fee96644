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

import io.atlasclient.compatibility.fact.ContentFact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.view.Located;

/** Compares the request bodies of two operations. */
final class BodyComparison {
    private final Scope scope;

    BodyComparison(Scope scope) {
        this.scope = scope;
    }

    void compare() {
        Located before = scope.documents().base().resolve(scope.before("requestBody"));
        Located after = scope.documents().revision().resolve(scope.after("requestBody"));
        Part part = new Part.RequestBody("");
        if (before.exists() && after.exists()) {
            boolean required = after.flag("required");
            if (before.flag("required") != required) {
                Place place = Place.of(before.child("required"), after.child("required"));
                scope.add(new ContentFact.BodyRequirednessChanged(place, required), part);
            }
            new ContentComparison(scope, part, Part.RequestBody::new)
                    .compare(before.child("content"), after.child("content"));
        } else if (after.exists()) {
            Place place = Place.of(scope.before("requestBody"), after);
            scope.add(new ContentFact.BodyAdded(place, after.flag("required")), part);
        } else if (before.exists()) {
            Place place = Place.of(before, scope.after("requestBody"));
            scope.add(new ContentFact.BodyRemoved(place, before.flag("required")), part);
        }
    }
}
