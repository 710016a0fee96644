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

import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Operation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The annotations that tell Retrofit how to send the request of an operation. */
final class RequestAnnotations {
    private final Operation operation;
    private final TypeNames types;
    private final PathTemplate path;

    RequestAnnotations(Operation operation, TypeNames types) {
        this.operation = operation;
        this.types = types;
        this.path = PathTemplate.of(operation.path(), operation.arguments());
    }

    /** Returns the annotation of a parameter. */
    String of(Argument argument) {
        return switch (argument.location()) {
            case PATH -> annotation(LibraryType.PATH, path.variables().get(argument.wireName()));
            case QUERY -> annotation(LibraryType.QUERY, argument.wireName());
            case BODY -> "@" + types.name(LibraryType.BODY);
        };
    }

    private String annotation(LibraryType type, String value) {
        return "@" + types.name(type) + "(" + JavaLiterals.string(value) + ")";
    }

    /** Returns the annotation of a deprecated method. */
    List<String> deprecated() {
        return operation.deprecation().map(Deprecations::annotation).stream().toList();
    }

    /**
     * Returns the annotations of a method, line by line.
     *
     * @param arguments the arguments that it takes: an optional body may be left out
     */
    List<String> method(List<Argument> arguments) {
        boolean hasBody = arguments.stream().anyMatch(argument -> argument.location() == Location.BODY);
        List<String> lines = new ArrayList<>();
        lines.add(identity());
        lines.addAll(headers(hasBody));
        lines.add(request(hasBody));
        if (operation.result() instanceof Operation.Result.Bytes) {
            lines.add("@" + types.name(LibraryType.STREAMING));
        }
        lines.addAll(deprecated());
        return lines;
    }

    private String identity() {
        String id = JavaLiterals.string(operation.operationId());
        StringJoiner others = new StringJoiner(", ", ", ", "").setEmptyValue("");
        if (!operation.secured()) {
            others.add("secured = false");
        }
        operation.successor().ifPresent(version -> others.add("successor = " + JavaLiterals.string(version)));
        String value = others.length() == 0 ? id : "value = " + id;
        return "@" + types.name(LibraryType.OPERATION) + "(" + value + others + ")";
    }

    private List<String> headers(boolean hasBody) {
        String name = "@" + types.name(LibraryType.HEADERS);
        String accept = JavaLiterals.string("Accept: " + operation.accept());
        // Retrofit sends an empty body, which needs its type too, where the method always has one.
        if (operation.contentType().isEmpty() || !(hasBody || alwaysHasBody())) {
            return List.of(name + "(" + accept + ")");
        }
        String contentType =
                JavaLiterals.string("Content-Type: " + operation.contentType().get());
        return List.of(name + "({", "    " + accept + ",", "    " + contentType, "})");
    }

    private boolean alwaysHasBody() {
        return switch (operation.httpMethod()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
    }

    private String request(boolean hasBody) {
        return switch (operation.httpMethod()) {
            case "POST" -> annotation(LibraryType.POST, path.path());
            case "PUT" -> annotation(LibraryType.PUT, path.path());
            case "PATCH" -> annotation(LibraryType.PATCH, path.path());
            case "GET" ->
                hasBody
                        ? custom(types.name(LibraryType.GET_WITH_BODY) + ".METHOD", true)
                        : annotation(LibraryType.GET, path.path());
            case "DELETE" -> hasBody ? custom("\"DELETE\"", true) : annotation(LibraryType.DELETE, path.path());
            default -> custom(JavaLiterals.string(operation.httpMethod()), hasBody);
        };
    }

    private String custom(String method, boolean hasBody) {
        String literal = JavaLiterals.string(path.path());
        String end = hasBody ? ", hasBody = true)" : ")";
        return "@" + types.name(LibraryType.HTTP) + "(method = " + method + ", path = " + literal + end;
    }
}
