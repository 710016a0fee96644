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

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import java.util.ArrayList;
import java.util.List;

/** Compares the methods of two clients. */
final class MethodComparison {
    private final Renames renames;
    private final NearestPlaces places;

    MethodComparison(Renames renames, NearestPlaces places) {
        this.renames = renames;
        this.places = places;
    }

    JavaChange removed(SurfaceMethod method) {
        return new MethodChange.Removed(
                Names.method(method, method.overloads().get(0)), places.removed(method.pointer()));
    }

    List<JavaChange> compare(MethodPair pair) {
        SurfaceMethod old = pair.base();
        SurfaceMethod now = pair.revision();
        Place place = new Place(old.pointer(), now.pointer());
        List<JavaChange> changes = new ArrayList<>();
        if (!old.name().equals(now.name())) {
            changes.add(new MethodChange.Renamed(Names.method(old), Names.method(now), place));
        } else if (!old.owner().equals(now.owner())) {
            changes.add(new MethodChange.Moved(Names.method(old), Names.method(now), place));
        }
        compareParameters(pair, place, changes);
        if (!renames.apply(old.result()).equals(now.result())) {
            changes.add(new MethodChange.ResultChanged(
                    Names.method(old), Names.simple(old.result()), Names.simple(now.result()), place));
        }
        return changes;
    }

    private void compareParameters(MethodPair pair, Place place, List<JavaChange> changes) {
        SurfaceMethod old = pair.base();
        SurfaceMethod now = pair.revision();
        List<List<String>> lost = old.overloads().stream()
                .filter(overload -> !now.overloads()
                        .contains(overload.stream().map(renames::apply).toList()))
                .toList();
        if (!lost.isEmpty()) {
            changes.add(new MethodChange.ParametersChanged(
                    Names.method(old, lost.get(0)),
                    Names.method(now, now.overloads().get(0)),
                    place));
        } else if (!old.queryArguments().equals(now.queryArguments())) {
            changes.add(new MethodChange.ArgumentsReassigned(
                    Names.method(old, old.overloads().get(0)), String.join(", ", now.queryArguments()), place));
        }
    }
}
