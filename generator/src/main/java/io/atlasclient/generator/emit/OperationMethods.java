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

import io.atlasclient.generator.emit.InterfaceEmitter.MethodView;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.QueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods of one operation: one that Retrofit implements, one more without an optional body, and for each the
 * {@code default} methods that leave out what is optional.
 */
final class OperationMethods {
    private final Operation operation;
    private final TypeNames types;
    private final boolean isPaged;
    private final RequestAnnotations annotations;
    private final String result;

    OperationMethods(Operation operation, TypeNames types, Pages pages) {
        this.operation = operation;
        this.isPaged = operation.query().filter(pages::areChosenBy).isPresent();
        this.types = types;
        this.annotations = new RequestAnnotations(operation, types);
        this.result = types.name(LibraryType.CALL) + "<" + resultType(operation, types) + ">";
    }

    private static String resultType(Operation operation, TypeNames types) {
        Operation.Result result = operation.result();
        // Retrofit accepts nothing else for HEAD, whose response has no body whatever the document says.
        if (result instanceof Operation.Result.Nothing || operation.httpMethod().equals("HEAD")) {
            return types.name(LibraryType.VOID);
        } else if (result instanceof Operation.Result.Json json) {
            return types.type(json.type());
        }
        return types.name(result instanceof Operation.Result.Bytes ? LibraryType.RESPONSE_BODY : LibraryType.STRING);
    }

    List<MethodView> views() {
        List<Argument> all = operation.arguments();
        List<Argument> required = all.stream().filter(Argument::required).toList();
        return required.size() == all.size()
                ? views(all)
                : Stream.concat(views(all).stream(), views(required).stream()).toList();
    }

    private List<MethodView> views(List<Argument> arguments) {
        List<MethodView> views = new ArrayList<>();
        views.add(request(arguments));
        operation.query().ifPresent(query -> {
            String queryClass = types.name(query.javaClass());
            if (query.hasHeaders()) {
                views.add(withoutHeaderMap(arguments, queryClass));
            }
            views.add(withoutQuery(arguments, queryClass));
            if (isPaged) {
                views.add(page(arguments, queryClass));
            }
        });
        return views;
    }

    private MethodView request(List<Argument> arguments) {
        OperationDoc doc = new OperationDoc(operation).arguments(arguments);
        List<String> parameters = new ArrayList<>();
        arguments.forEach(argument -> parameters.add(annotations.of(argument) + " " + declaration(argument)));
        operation.query().ifPresent(query -> addQuery(query, parameters, doc));
        return method(doc.comment(operation.doc()), annotations.method(arguments), "", parameters, List.of());
    }

    private void addQuery(QueryType query, List<String> parameters, OperationDoc doc) {
        parameters.add("@" + types.name(LibraryType.QUERY_MAP) + " " + types.name(query.javaClass()) + " query");
        doc.parameter("query", "the optional parameters");
        if (query.hasHeaders()) {
            String string = types.name(LibraryType.STRING);
            String map = types.name(LibraryType.MAP) + "<" + string + ", " + string + ">";
            parameters.add("@" + types.name(LibraryType.HEADER_MAP) + " " + map + " headers");
            doc.parameter("headers", "the optional parameters that are sent as headers");
        }
    }

    private MethodView withoutHeaderMap(List<Argument> arguments, String queryClass) {
        List<String> parameters = declarations(arguments);
        parameters.add(queryClass + " query");
        OperationDoc doc =
                new OperationDoc(operation).arguments(arguments).parameter("query", "the optional parameters");
        return shortcut(
                doc.comment("Sends all parameters of the query, those for headers too."),
                parameters,
                call(arguments, List.of("query", "query.headers()")));
    }

    private MethodView withoutQuery(List<Argument> arguments, String queryClass) {
        return shortcut(
                new OperationDoc(operation).arguments(arguments).comment("Leaves out the optional parameters."),
                declarations(arguments),
                call(arguments, List.of(queryClass + ".builder().build()")));
    }

    private MethodView page(List<Argument> arguments, String queryClass) {
        List<String> parameters = declarations(arguments);
        parameters.add(types.name(LibraryType.PAGE_REQUEST) + " page");
        return shortcut(
                new OperationDoc(operation)
                        .arguments(arguments)
                        .parameter("page", "the page")
                        .comment("Asks for one page and leaves out the other optional parameters."),
                parameters,
                call(arguments, List.of(queryClass + ".builder().page(page).build()")));
    }

    private MethodView shortcut(List<String> javadoc, List<String> parameters, String body) {
        return method(javadoc, annotations.deprecated(), "default ", parameters, List.of(body));
    }

    private MethodView method(
            List<String> javadoc,
            List<String> annotationLines,
            String modifier,
            List<String> parameters,
            List<String> body) {
        String start = modifier + result + " " + operation.methodName();
        return new MethodView(javadoc, annotationLines, ParameterList.wrapped(start, parameters), body);
    }

    private String declaration(Argument argument) {
        return types.type(argument.type()) + " " + argument.javaName();
    }

    private List<String> declarations(List<Argument> arguments) {
        List<String> declarations = new ArrayList<>();
        arguments.forEach(argument -> declarations.add(declaration(argument)));
        return declarations;
    }

    private String call(List<Argument> arguments, List<String> others) {
        Stream<String> names = arguments.stream().map(Argument::javaName);
        return Stream.concat(names, others.stream())
                .collect(Collectors.joining(", ", operation.methodName() + "(", ")"));
    }
}
