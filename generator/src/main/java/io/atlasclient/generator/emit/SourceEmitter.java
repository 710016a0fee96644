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
package io.atlasclient.generator.emit;

import io.atlasclient.generator.SourceTree;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.VersionClient;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks every emitter for its files and collects them. */
public final class SourceEmitter {
    private final EnumEmitter enums;

    private SourceEmitter(EmitOptions options) {
        TemplateRenderer renderer = new TemplateRenderer(options.templateDirectory());
        enums = new EnumEmitter(renderer);
    }

    /**
     * Prints a model.
     *
     * @param model what to print
     * @param options which part of it, and how
     * @return the sources, the same for the same input
     * @throws io.atlasclient.specs.ProblemsException if a template of the user cannot be printed
     * @throws IllegalArgumentException if the model lacks the version that {@code options} asks for
     */
    public static SourceTree emit(ApiModel model, EmitOptions options) {
        SourceEmitter emitter = new SourceEmitter(options);
        return new SourceTree(emitter.files(model, options.part())
                .parallel()
                .map(Supplier::get)
                .collect(Collectors.toMap(SourceFile::path, SourceFile::content, SourceEmitter::clash, TreeMap::new)));
    }

    private static String clash(String first, String second) {
        throw new IllegalStateException("Two files have one path:\n" + first + "\n" + second);
    }

    private Stream<Supplier<SourceFile>> files(ApiModel model, Part part) {
        if (part instanceof Part.Models) {
            return models(model);
        } else if (part instanceof Part.Client wanted) {
            return client(find(model, wanted));
        }
        return Stream.concat(models(model), model.clients().stream().flatMap(this::client));
    }

    private static VersionClient find(ApiModel model, Part.Client wanted) {
        return model.clients().stream()
                .filter(client -> client.version().equals(wanted.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no version " + wanted.version() + "."));
    }

    private Stream<Supplier<SourceFile>> models(ApiModel model) {
        return model.models().stream().flatMap(this::model);
    }

    private Stream<Supplier<SourceFile>> client(VersionClient client) {
        return client.ownModels().stream().flatMap(this::model);
    }

    private Stream<Supplier<SourceFile>> model(ModelType model) {
        if (model instanceof EnumType type) {
            return Stream.of(() -> enums.emit(type));
        }
        return Stream.empty();
    }
}
