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

import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.atlasclient.specs.SpecDocument;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Groups the methods of a version by tag. */
final class Clients {
    private final JavaPackages packages;
    private final Operations operations;
    private final Docs docs;
    private final Problems problems;

    Clients(JavaPackages packages, Operations operations, Docs docs, Problems problems) {
        this.packages = packages;
        this.operations = operations;
        this.docs = docs;
        this.problems = problems;
    }

    /** Returns the interfaces of a version, sorted by name. */
    List<ClientInterface> interfaces(SpecDocument document, List<RawOperation> raws) {
        Map<String, List<Operation>> byTag = new TreeMap<>();
        Map<String, RawOperation> methods = new HashMap<>();
        for (RawOperation raw : raws) {
            for (Operation operation : operations.of(raw)) {
                RawOperation other = methods.putIfAbsent(operation.methodName(), raw);
                if (other != null) {
                    problems.add(
                            raw.origin(),
                            "The method name " + operation.methodName() + " is taken by "
                                    + other.origin().pointer() + ".",
                            "Give one of the operations another operationId.");
                }
                byTag.computeIfAbsent(raw.operation().getTags().get(0), tag -> new ArrayList<>())
                        .add(operation);
            }
        }
        Map<String, String> tagsByName = new TreeMap<>();
        List<ClientInterface> interfaces = new ArrayList<>();
        byTag.forEach((tag, methodsOfTag) -> interfaces.add(clientInterface(document, tag, methodsOfTag, tagsByName)));
        interfaces.sort(Comparator.comparing(ClientInterface::javaClass));
        return interfaces;
    }

    private ClientInterface clientInterface(
            SpecDocument document, String tag, List<Operation> methods, Map<String, String> tagsByName) {
        String pascal = JavaIdentifiers.pascal(tag);
        String other = tagsByName.putIfAbsent(pascal.toLowerCase(Locale.ROOT), tag);
        if (other != null) {
            problems.add(
                    new Origin(document.name(), "#/tags"),
                    "The tags '" + other + "' and '" + tag + "' both become " + pascal + "Api.",
                    "Rename one of them.");
        }
        List<Operation> sorted = new ArrayList<>(methods);
        sorted.sort(Comparator.comparing(Operation::methodName));
        return new ClientInterface(
                new JavaClass(packages.client(document.version()), JavaIdentifiers.className(pascal + "Api")),
                tag,
                JavaIdentifiers.methodName(tag),
                doc(document, tag),
                sorted);
    }

    private Doc doc(SpecDocument document, String tag) {
        List<Tag> declared = document.openApi().getTags();
        String description = declared == null
                ? null
                : declared.stream()
                        .filter(candidate -> tag.equals(candidate.getName()))
                        .map(Tag::getDescription)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return docs.of("Operations of '" + tag + "'.", Arrays.asList(description), List.of());
    }

    /** Returns the client of a version. */
    VersionClient client(SpecDocument document, List<ClientInterface> interfaces, List<ModelType> ownModels) {
        JavaClass facade = new JavaClass(packages.client(document.version()), "AtlasApi");
        reportTaken(interfaces, ownModels);
        return new VersionClient(document.version(), facade, interfaces, ownModels);
    }

    /** The models of one version share a package with its interfaces. */
    private void reportTaken(List<ClientInterface> interfaces, List<ModelType> ownModels) {
        Map<String, ClientInterface> byFile = new HashMap<>();
        interfaces.forEach(api -> byFile.put(api.javaClass().simpleName().toLowerCase(Locale.ROOT), api));
        for (ModelType model : ownModels) {
            String name = model.ref().javaClass().simpleName();
            ClientInterface api = byFile.get(name.toLowerCase(Locale.ROOT));
            if (api != null) {
                problems.add(
                        model.origin(),
                        "The class name " + name + " is taken by the interface of the tag '" + api.tag() + "'.",
                        "Give the schema another name.");
            }
        }
    }
}
