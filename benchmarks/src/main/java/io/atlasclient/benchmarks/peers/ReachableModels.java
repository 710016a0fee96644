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

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the models that a payload can be made of. */
final class ReachableModels {
    private final Map<JavaClass, ModelType> all;
    private final SortedMap<JavaClass, ModelType> found = new TreeMap<>();

    private ReachableModels(ApiModel api) {
        all = api.models().stream()
                .collect(Collectors.toMap(model -> model.ref().javaClass(), Function.identity()));
    }

    /**
     * Follows properties and variants.
     *
     * @param api all models
     * @param roots the simple names of the classes to begin with
     * @return the roots and all that they refer to, sorted by class
     * @throws IllegalArgumentException if there is no such root
     */
    static Collection<ModelType> from(ApiModel api, Collection<String> roots) {
        ReachableModels models = new ReachableModels(api);
        for (String root : roots) {
            JavaClass javaClass = new JavaClass(api.packages().model(), root);
            if (!models.all.containsKey(javaClass)) {
                throw new IllegalArgumentException("The documents have no " + root);
            }
            models.visit(javaClass);
        }
        return models.found.values();
    }

    private void visit(JavaClass javaClass) {
        ModelType model = all.get(javaClass);
        if (found.putIfAbsent(javaClass, model) == null) {
            types(model).forEach(this::visit);
        }
    }

    private static Stream<TypeRef> types(ModelType model) {
        if (model instanceof ObjectType object) {
            return object.properties().stream().map(property -> property.type());
        }
        return model instanceof UnionType union ? union.permitted().stream().map(variant -> variant) : Stream.of();
    }

    private void visit(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            visit(list.element());
        } else if (type instanceof TypeRef.MapOf map) {
            visit(map.value());
        } else if (type instanceof TypeRef.Model model) {
            visit(model.javaClass());
        }
    }
}
