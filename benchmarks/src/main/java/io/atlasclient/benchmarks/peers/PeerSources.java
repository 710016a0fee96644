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
package io.atlasclient.benchmarks.peers;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.UnionType;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the classes of one style. */
public final class PeerSources {
    private PeerSources() {}

    /**
     * Prints some models and all that they refer to.
     *
     * @param api all models
     * @param roots the simple names of the classes to begin with
     * @param style how the classes are written
     * @return the sources by qualified class name
     * @throws IllegalArgumentException if there is no such root, or a union that Jackson's annotations cannot express
     */
    public static SortedMap<String, String> print(ApiModel api, Collection<String> roots, PeerStyle style) {
        Collection<ModelType> models = ReachableModels.from(api, roots);
        Map<JavaClass, ModelType> byClass =
                models.stream().collect(Collectors.toMap(model -> model.ref().javaClass(), Function.identity()));
        PeerTypes types = new PeerTypes(style);
        UnionPeer unions = new UnionPeer(types, byClass);
        SortedMap<String, String> sources = new TreeMap<>();
        for (ModelType model : models) {
            TypeSpec peer = peer(model, types, unions);
            String source = JavaFile.builder(style.packageName(), peer).build().toString();
            sources.put(style.packageName() + "." + peer.name(), source);
        }
        return sources;
    }

    private static TypeSpec peer(ModelType model, PeerTypes types, UnionPeer unions) {
        if (model instanceof EnumType type) {
            return OpenEnumPeer.of(type, types);
        } else if (model instanceof UnionType type) {
            return unions.of(type);
        }
        ObjectType object = (ObjectType) model;
        return types.style() == PeerStyle.BUILDERS ? BuilderPeer.of(object, types) : BeanPeer.of(object, types);
    }
}
