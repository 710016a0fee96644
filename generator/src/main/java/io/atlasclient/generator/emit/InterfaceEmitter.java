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

import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.Pages;
import java.util.List;
import java.util.Set;

/**
 * Prints the Retrofit interface of a tag with {@code api.mustache}:
 *
 * <pre>
 * public interface StreamsApi {
 *     &#64;Operation("listStreamConnections")
 *     &#64;Headers("Accept: ...")
 *     &#64;GET("api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections")
 *     Call&lt;PaginatedStreamsConnection> listStreamConnections(
 *             &#64;Path("groupId") String groupId, ..., &#64;QueryMap ListStreamConnectionsQuery query);
 *
 *     default Call&lt;PaginatedStreamsConnection> listStreamConnections(String groupId, ...) {
 *         return listStreamConnections(groupId, ..., ListStreamConnectionsQuery.builder().build());
 *     }
 * }
 * </pre>
 */
final class InterfaceEmitter implements Emitter<ClientInterface> {
    private static final String TEMPLATE = "api.mustache";

    private final TemplateRenderer renderer;
    private final Pages pages;

    InterfaceEmitter(TemplateRenderer renderer, Pages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    @Override
    public SourceFile emit(ClientInterface api) {
        JavaClass javaClass = api.javaClass();
        TypeNames types = new TypeNames(javaClass, Set.of(), Set.of());
        List<MethodView> methods = api.operations().stream()
                .flatMap(operation -> new OperationMethods(operation, types, pages).views().stream())
                .toList();
        View view = new View(javaClass.packageName(), types.imports(), javadoc(api), javaClass.simpleName(), methods);
        return SourceFile.of(javaClass, renderer.render(TEMPLATE, view));
    }

    private static List<String> javadoc(ClientInterface api) {
        Doc doc = api.doc().lines().isEmpty()
                ? new Doc(List.of("The operations with the tag " + Javadoc.code(api.tag()) + "."))
                : api.doc();
        return Javadoc.comment(doc, List.of());
    }

    /** What {@code api.mustache} prints. */
    record View(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String className,
            List<MethodView> methods) {}

    /**
     * A method.
     *
     * @param javadoc the lines of its comment
     * @param annotations the annotations, line by line
     * @param signature modifier, result, name and parameters, on one line or several
     * @param body the expression that it returns; none for a method that Retrofit implements
     */
    record MethodView(List<String> javadoc, List<String> annotations, String signature, List<String> body) {
        /** Whether Retrofit implements the method. */
        boolean request() {
            return body.isEmpty();
        }
    }
}
