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
import io.atlasclient.compatibility.java.surface.JavaSurface;
import io.atlasclient.compatibility.java.surface.SurfaceType;
import io.atlasclient.compatibility.java.surface.SurfaceType.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the classes of two clients. */
final class TypeComparison {
    private final JavaSurface base;
    private final JavaSurface revision;
    private final Renames renames;
    private final NearestPlaces places;
    private final MemberComparison members;

    TypeComparison(JavaSurface base, JavaSurface revision, Renames renames, NearestPlaces places) {
        this.base = base;
        this.revision = revision;
        this.renames = renames;
        this.places = places;
        this.members = new MemberComparison(renames, places);
    }

    List<JavaChange> compare(SurfaceType old) {
        String name = Names.simple(old.name());
        SurfaceType now = renames.find(old);
        if (now == null) {
            return List.of(new TypeChange.Removed(name, places.removed(old.pointer())));
        }
        Place place = new Place(old.pointer(), now.pointer());
        if (old.kind() != now.kind()) {
            return List.of(new TypeChange.KindChanged(name, old.kind(), now.kind(), place));
        }
        List<JavaChange> changes = new ArrayList<>();
        if (!old.name().equals(now.name())) {
            changes.add(new TypeChange.Renamed(name, Names.simple(now.name()), place));
        }
        compareVariants(old, now, changes);
        compareSupertypes(old, now, changes);
        changes.addAll(members.compare(old, now));
        return changes;
    }

    private void compareVariants(SurfaceType old, SurfaceType now, List<JavaChange> changes) {
        List<String> known = old.variants().stream().map(renames::apply).toList();
        now.variants().stream()
                .filter(variant -> !known.contains(variant))
                .forEach(variant -> changes.add(new TypeChange.VariantAdded(
                        Names.simple(old.name()), Names.simple(variant), new Place(old.pointer(), now.pointer()))));
    }

    private void compareSupertypes(SurfaceType old, SurfaceType now, List<JavaChange> changes) {
        for (String supertype : old.supertypes()) {
            if (!now.supertypes().contains(renames.apply(supertype)) && !becameAnotherKind(supertype)) {
                changes.add(new TypeChange.SupertypeRemoved(
                        Names.simple(old.name()),
                        Names.simple(supertype),
                        !base.types().containsKey(supertype),
                        placeOf(supertype, old, now)));
            }
        }
    }

    /** Then the interface itself is reported. */
    private boolean becameAnotherKind(String supertype) {
        SurfaceType union = base.types().get(supertype);
        SurfaceType now = union == null ? null : renames.find(union);
        return union != null && (now == null || now.kind() != Kind.UNION);
    }

    private Place placeOf(String supertype, SurfaceType old, SurfaceType now) {
        SurfaceType union = base.types().get(supertype);
        SurfaceType unionNow = revision.types().get(renames.apply(supertype));
        return union == null || unionNow == null
                ? new Place(old.pointer(), now.pointer())
                : new Place(union.pointer(), unionNow.pointer());
    }
}
