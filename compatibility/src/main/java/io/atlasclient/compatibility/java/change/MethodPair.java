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

import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A method and what it is in the new client.
 *
 * @param base the old one
 * @param revision the new one
 */
record MethodPair(SurfaceMethod base, SurfaceMethod revision) {

    /**
     * Pairs methods: by interface and name, then those that are left by the request that they send, then by name.
     *
     * @param base the old methods
     * @param revision the new methods
     * @param lost receives the old methods without a new one
     */
    static List<MethodPair> of(List<SurfaceMethod> base, List<SurfaceMethod> revision, List<SurfaceMethod> lost) {
        List<SurfaceMethod> old = new ArrayList<>(base);
        List<SurfaceMethod> now = new ArrayList<>(revision);
        List<MethodPair> pairs = new ArrayList<>();
        List<Function<SurfaceMethod, String>> keys =
                List.of(method -> method.owner() + "." + method.name(), SurfaceMethod::request, SurfaceMethod::name);
        keys.forEach(key -> pairs.addAll(take(old, now, key)));
        lost.addAll(old);
        return pairs;
    }

    private static List<MethodPair> take(
            List<SurfaceMethod> old, List<SurfaceMethod> now, Function<SurfaceMethod, String> key) {
        Map<String, SurfaceMethod> byKey = new HashMap<>();
        now.forEach(method -> byKey.put(key.apply(method), method));
        Map<SurfaceMethod, MethodPair> pairs = new LinkedHashMap<>();
        for (SurfaceMethod method : old) {
            SurfaceMethod other = byKey.remove(key.apply(method));
            if (other != null) {
                pairs.put(method, new MethodPair(method, other));
            }
        }
        old.removeAll(pairs.keySet());
        pairs.values().forEach(pair -> now.remove(pair.revision()));
        return List.copyOf(pairs.values());
    }
}
