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

import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.specs.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells what callers see of operations. */
final class MethodSurface {
    private final TypeTexts texts;
    private final Pages pages;

    MethodSurface(TypeTexts texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    SurfaceMethod of(String owner, Operation operation) {
        String pointer = "#/paths/~1" + JsonPointers.token(operation.path()) + "/"
                + operation.httpMethod().toLowerCase(Locale.ROOT);
        return new SurfaceMethod(
                owner,
                operation.methodName(),
                operation.httpMethod() + " " + operation.path().replaceAll("\\{[^{}]*}", "{}") + " "
                        + answer(operation),
                overloads(operation),
                "retrofit2.Call<" + result(operation) + ">",
                operation.arguments().stream()
                        .filter(argument -> argument.location() == Operation.Location.QUERY)
                        .map(Argument::wireName)
                        .toList(),
                pointer);
    }

    private static String answer(Operation operation) {
        return operation.accept().substring(operation.accept().lastIndexOf('+') + 1);
    }

    private String result(Operation operation) {
        Operation.Result result = operation.result();
        if (result instanceof Operation.Result.Nothing || operation.httpMethod().equals("HEAD")) {
            return "java.lang.Void";
        } else if (result instanceof Operation.Result.Json json) {
            return texts.type(json.type());
        }
        return result instanceof Operation.Result.Bytes ? "okhttp3.ResponseBody" : "java.lang.String";
    }

    private List<List<String>> overloads(Operation operation) {
        List<Argument> all = operation.arguments();
        List<Argument> required = all.stream().filter(Argument::required).toList();
        Stream<List<Argument>> positional = required.size() == all.size() ? Stream.of(all) : Stream.of(all, required);
        return positional
                .map(arguments -> arguments.stream()
                        .map(argument -> texts.type(argument.type()))
                        .toList())
                .flatMap(types -> withQuery(types, operation).stream())
                .toList();
    }

    private List<List<String>> withQuery(List<String> types, Operation operation) {
        if (operation.query().isEmpty()) {
            return List.of(types);
        }
        QueryType query = operation.query().get();
        String queryClass = texts.name(query.javaClass());
        List<List<String>> overloads = new ArrayList<>();
        if (query.hasHeaders()) {
            overloads.add(and(types, queryClass, "java.util.Map<java.lang.String, java.lang.String>"));
        }
        overloads.add(and(types, queryClass));
        overloads.add(types);
        if (pages.areChosenBy(query)) {
            overloads.add(and(types, ModelSurface.PAGE_REQUEST));
        }
        return overloads;
    }

    private static List<String> and(List<String> types, String... more) {
        return Stream.concat(types.stream(), Stream.of(more)).toList();
    }
}
