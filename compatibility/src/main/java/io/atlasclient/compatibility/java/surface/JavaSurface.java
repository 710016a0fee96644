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
package io.atlasclient.compatibility.java.surface;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.specs.SpecDocument;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that callers of a generated client can name.
 *
 * @param types the models and query classes by name
 * @param methods the methods of the interfaces, sorted by interface and name
 */
public record JavaSurface(SortedMap<String, SurfaceType> types, List<SurfaceMethod> methods) {
    /** Keeps unmodifiable copies. */
    public JavaSurface {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        methods = List.copyOf(methods);
    }

    /**
     * Reads off the generator's model of one document what callers will see.
     *
     * @param model the model
     * @param document the document that it was made of
     */
    public static JavaSurface of(ApiModel model, SpecDocument document) {
        TypeTexts texts = TypeTexts.of(model.packages());
        Pages pages = Pages.of(model);
        ModelSurface models = new ModelSurface(texts, new ElementPlaces(document.tree()), SentTypes.of(model));
        SortedMap<String, SurfaceType> types = new TreeMap<>();
        model.models().forEach(type -> add(types, models.of(type)));
        model.clients().forEach(client -> add(types, models, client));
        model.queries().forEach(query -> add(types, models.of(query, pages.areChosenBy(query))));
        MethodSurface methods = new MethodSurface(texts, pages);
        return new JavaSurface(
                types,
                model.clients().stream()
                        .flatMap(client -> client.interfaces().stream())
                        .flatMap(api -> api.operations().stream()
                                .map((Operation operation) ->
                                        methods.of(api.javaClass().simpleName(), operation)))
                        .toList());
    }

    private static void add(SortedMap<String, SurfaceType> types, ModelSurface models, VersionClient client) {
        for (ModelType type : client.ownModels()) {
            add(types, models.of(type));
        }
    }

    private static void add(SortedMap<String, SurfaceType> types, SurfaceType type) {
        types.put(type.name(), type);
    }
}
