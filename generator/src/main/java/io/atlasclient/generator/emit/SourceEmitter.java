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
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.generator.model.VersionClient;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks every emitter for its files and collects them. */
public final class SourceEmitter {
    private final ObjectEmitter objects;
    private final EnumEmitter enums;
    private final UnionEmitter unions = new UnionEmitter();
    private final DispatchEmitter dispatches;
    private final CodecsEmitter codecs;
    private final QueryEmitter queries;
    private final InterfaceEmitter interfaces;
    private final FacadeEmitter facades;
    private final PackageInfoEmitter packageInfos = new PackageInfoEmitter();
    private final ModuleInfoEmitter moduleInfos = new ModuleInfoEmitter();
    private final NativeImageEmitter nativeImages = new NativeImageEmitter();

    private SourceEmitter(ApiModel model, EmitOptions options) {
        TemplateRenderer renderer = new TemplateRenderer(options.templateDirectory());
        Pages pages = Pages.of(model);
        ReadCalls calls = new ReadCalls(model);
        objects = new ObjectEmitter(renderer);
        enums = new EnumEmitter(renderer);
        dispatches = new DispatchEmitter(calls);
        codecs = new CodecsEmitter(calls);
        queries = new QueryEmitter(renderer, pages);
        interfaces = new InterfaceEmitter(renderer, pages);
        facades = new FacadeEmitter(model.packages());
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
        SourceEmitter emitter = new SourceEmitter(model, options);
        return new SourceTree(emitter.files(model, options)
                .parallel()
                .map(Supplier::get)
                .collect(Collectors.toMap(SourceFile::path, SourceFile::content, SourceEmitter::clash, TreeMap::new)));
    }

    private static String clash(String first, String second) {
        throw new IllegalStateException("Two files have one path:\n" + first + "\n" + second);
    }

    private Stream<Supplier<SourceFile>> files(ApiModel model, EmitOptions options) {
        List<VersionClient> clients = clients(model, options.part());
        return Stream.of(
                        options.part() instanceof Part.Client ? Stream.<Supplier<SourceFile>>empty() : shared(model),
                        clients.stream().flatMap(client -> client(model, client)),
                        moduleInfo(model, options),
                        nativeImage(clients, options))
                .flatMap(files -> files);
    }

    private static List<VersionClient> clients(ApiModel model, Part part) {
        if (part instanceof Part.Client wanted) {
            return List.of(find(model, wanted));
        }
        return part instanceof Part.Models ? List.of() : model.clients();
    }

    private Stream<Supplier<SourceFile>> moduleInfo(ApiModel model, EmitOptions options) {
        return options.moduleInfo()
                ? Stream.of(later(moduleInfos, ModuleInfoEmitter.Descriptor.of(model, options.part())))
                : Stream.empty();
    }

    private Stream<Supplier<SourceFile>> nativeImage(List<VersionClient> clients, EmitOptions options) {
        return options.nativeImage().stream()
                .filter(artifact -> !clients.isEmpty())
                .map(artifact -> later(nativeImages, new NativeImageEmitter.Metadata(artifact, clients)));
    }

    private static VersionClient find(ApiModel model, Part.Client wanted) {
        return model.clients().stream()
                .filter(client -> client.version().equals(wanted.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no version " + wanted.version() + "."));
    }

    private Stream<Supplier<SourceFile>> shared(ApiModel model) {
        return Stream.of(
                        Stream.of(later(codecs, CodecsEmitter.shared(model))),
                        model.models().stream().flatMap(this::model),
                        model.queries().stream().map(query -> later(queries, query)),
                        packages(PackageInfoEmitter.shared(model)))
                .flatMap(files -> files);
    }

    private Stream<Supplier<SourceFile>> client(ApiModel model, VersionClient client) {
        return Stream.of(
                        Stream.of(later(facades, client)),
                        client.interfaces().stream().map(api -> later(interfaces, api)),
                        client.ownModels().stream().flatMap(this::model),
                        CodecsEmitter.own(model.packages(), client).stream().map(own -> later(codecs, own)),
                        packages(List.of(PackageInfoEmitter.client(model.packages(), client.version()))))
                .flatMap(files -> files);
    }

    private Stream<Supplier<SourceFile>> packages(List<PackageInfoEmitter.Description> descriptions) {
        return descriptions.stream().map(description -> later(packageInfos, description));
    }

    private Stream<Supplier<SourceFile>> model(ModelType model) {
        if (model instanceof ObjectType object) {
            return Stream.of(later(objects, object));
        } else if (model instanceof EnumType type) {
            return Stream.of(later(enums, type));
        }
        UnionType union = (UnionType) model;
        return Stream.of(later(unions, union), later(dispatches, union));
    }

    private static <T> Supplier<SourceFile> later(Emitter<T> emitter, T element) {
        return () -> emitter.emit(element);
    }
}
