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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides everything that is generated from a set of documents. */
public final class ApiResolver {
    private final List<SpecDocument> documents;
    private final Overrides overrides;
    private final ResolveOptions options;
    private final Problems problems = new Problems();

    private ApiResolver(List<SpecDocument> documents, Overrides overrides, ResolveOptions options) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(SpecDocument::version))
                .toList();
        this.overrides = overrides;
        this.options = options;
    }

    /**
     * Resolves documents.
     *
     * @param documents one document per version, in any order
     * @param overrides what the documents cannot say
     * @param options what the user chose
     * @return the model; equal for equal arguments
     * @throws io.atlasclient.specs.ProblemsException with everything that is wrong with the documents
     */
    public static ApiModel resolve(List<SpecDocument> documents, Overrides overrides, ResolveOptions options) {
        return new ApiResolver(documents, overrides, options).resolve();
    }

    private ApiModel resolve() {
        documents.forEach(document -> {
            new UnsupportedConstructs(document, problems).report();
            new LongTexts(document, problems).report();
        });
        Map<SpecDocument, List<RawOperation>> raws = rawOperations();
        SchemaIndex index = new SchemaIndex(documents, options.versionSpecificSchemas(), problems);
        new ReferenceChains(index, problems).throwIfAny();
        Hops hops = Hops.wire(
                index,
                overrides,
                options,
                raws.values().stream().flatMap(List::stream).toList(),
                problems);
        ApiModel model = model(hops, raws);
        problems.throwIfAny();
        StaleOverrides stale = new StaleOverrides(overrides, problems);
        if (options.includeTags().isEmpty()) {
            stale.reportUnions(hops.unions(), hops.dispatches(), options.completeCatalog());
            stale.reportSecrets(documents, options.completeCatalog());
        }
        problems.throwIfAny();
        return model;
    }

    private Map<SpecDocument, List<RawOperation>> rawOperations() {
        Map<SpecDocument, List<RawOperation>> raws = new LinkedHashMap<>();
        RawOperations lister = new RawOperations(options.includeTags(), problems);
        documents.forEach(document -> raws.put(document, lister.of(document)));
        return raws;
    }

    private ApiModel model(Hops hops, Map<SpecDocument, List<RawOperation>> raws) {
        SharedQueries queries = new SharedQueries(problems);
        Map<SpecDocument, List<ClientInterface>> interfaces = new LinkedHashMap<>();
        raws.forEach((document, operations) -> {
            List<ClientInterface> clients = hops.clients().interfaces(document, operations);
            interfaces.put(document, clients);
            queries.add(clients);
        });
        Map<Optional<ApiVersion>, List<ModelType>> models = models(hops);
        List<VersionClient> clients = new ArrayList<>();
        interfaces.forEach((document, client) -> clients.add(hops.clients()
                .client(document, client, models.getOrDefault(Optional.of(document.version()), List.of()))));
        return new ApiModel(
                options.packages(),
                models.getOrDefault(Optional.<ApiVersion>empty(), List.of()),
                queries.all(),
                clients);
    }

    private static Map<Optional<ApiVersion>, List<ModelType>> models(Hops hops) {
        Map<String, ModelType> built = new TreeMap<>();
        Map<String, Optional<ApiVersion>> versions = new TreeMap<>();
        for (Node node = hops.types().next(); node != null; node = hops.types().next()) {
            ModelType type = hops.models().of(node);
            String name = type.ref().javaClass().qualifiedName();
            built.putIfAbsent(name, type);
            versions.putIfAbsent(name, node.scope().version());
        }
        Collection<String> sorted = built.keySet();
        return sorted.stream()
                .collect(Collectors.groupingBy(
                        versions::get, LinkedHashMap::new, Collectors.mapping(built::get, Collectors.toList())));
    }
}
