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

import io.atlasclient.compatibility.java.surface.JavaSurface;
import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;

/** Compares what callers see of two clients. */
public final class JavaComparison {
    private JavaComparison() {}

    /**
     * Finds all that callers of the old client cannot rely on any more.
     *
     * @param base what they see of the old client
     * @param revision what they see of the new client
     * @param document the document of the new client
     * @return the changes, methods first, each group by name
     */
    public static List<JavaChange> changes(JavaSurface base, JavaSurface revision, SpecDocument document) {
        List<SurfaceMethod> lost = new ArrayList<>();
        List<MethodPair> pairs = MethodPair.of(base.methods(), revision.methods(), lost);
        Renames renames = Renames.between(base, revision, pairs);
        NearestPlaces places = new NearestPlaces(document.tree());
        MethodComparison methods = new MethodComparison(renames, places);
        TypeComparison types = new TypeComparison(base, revision, renames, places);
        List<JavaChange> changes = new ArrayList<>();
        lost.forEach(method -> changes.add(methods.removed(method)));
        pairs.forEach(pair -> changes.addAll(methods.compare(pair)));
        base.types().values().forEach(type -> changes.addAll(types.compare(type)));
        return List.copyOf(changes);
    }
}
