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
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.generator.testing.Documents;
import java.util.List;
import java.util.Set;

/** What is resolved from a few schemas or operations. */
record Resolved(ApiModel model) {
    private static final String HEAD = """
            openapi: 3.0.1
            info: {title: Sample, version: "1"}
            """;
    private static final String ROOT = """
            paths:
              /root:
                get:
                  operationId: getRoot
                  tags: [Root]
                  responses:
                    "200":
                      description: The root.
                      content: {application/json: {schema: {$ref: "#/components/schemas/Root"}}}
            components:
              schemas:
            """;

    /** Resolves schemas; an operation returns the one that is called {@code Root}. */
    static Resolved schemas(String yaml) {
        return schemas(yaml, Overrides.none());
    }

    static Resolved schemas(String yaml, Overrides overrides) {
        return schemas(yaml, overrides, ResolveOptions.defaults(Documents.BASE_PACKAGE));
    }

    static Resolved schemas(String yaml, Overrides overrides, ResolveOptions options) {
        return resolve(HEAD + ROOT + yaml.indent(4), overrides, options);
    }

    /** Resolves what stands under {@code paths}. */
    static Resolved paths(String yaml) {
        return resolve(
                HEAD + "paths:\n" + yaml.indent(2), Overrides.none(), ResolveOptions.defaults(Documents.BASE_PACKAGE));
    }

    private static Resolved resolve(String document, Overrides overrides, ResolveOptions options) {
        return new Resolved(ApiResolver.resolve(List.of(Documents.read("openapi.yaml", document)), overrides, options));
    }

    static ResolveOptions options(Set<String> includeTags, boolean completeCatalog) {
        return new ResolveOptions(
                new JavaPackages(Documents.BASE_PACKAGE), includeTags, true, Set.of(), completeCatalog);
    }

    List<String> classNames() {
        return model.models().stream()
                .map(type -> type.ref().javaClass().simpleName())
                .toList();
    }

    ObjectType object(String name) {
        return (ObjectType) type(name);
    }

    UnionType union(String name) {
        return (UnionType) type(name);
    }

    List<String> enumValues(String name) {
        return ((EnumType) type(name))
                .constants().stream().map(EnumType.Constant::value).toList();
    }

    Property property(String object, String jsonName) {
        return object(object).properties().stream()
                .filter(property -> property.jsonName().equals(jsonName))
                .findFirst()
                .orElseThrow();
    }

    List<Operation> operations() {
        return model.clients().get(0).interfaces().stream()
                .flatMap(client -> client.operations().stream())
                .toList();
    }

    private ModelType type(String name) {
        return model.models().stream()
                .filter(type -> type.ref().javaClass().simpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + classNames()));
    }
}
