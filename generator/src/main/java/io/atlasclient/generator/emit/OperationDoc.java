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

import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** The comment of one method of an operation. */
final class OperationDoc {
    private final Operation operation;
    private final List<String> tags = new ArrayList<>();

    OperationDoc(Operation operation) {
        this.operation = operation;
    }

    OperationDoc arguments(List<Operation.Argument> arguments) {
        arguments.forEach(argument -> parameter(argument.javaName(), text(argument)));
        return this;
    }

    OperationDoc parameter(String name, String text) {
        tags.add("@param " + name + " " + text);
        return this;
    }

    private static String text(Operation.Argument argument) {
        if (!argument.doc().lines().isEmpty()) {
            return String.join("\n", argument.doc().lines());
        }
        return switch (argument.location()) {
            case PATH -> "the variable " + Javadoc.code(argument.wireName()) + " of the path";
            case QUERY -> "the query parameter " + Javadoc.code(argument.wireName());
            case BODY -> "the request body";
        };
    }

    List<String> comment(String summary) {
        return comment(new Doc(List.of(summary)));
    }

    List<String> comment(Doc doc) {
        List<String> all = new ArrayList<>(tags);
        all.add("@return " + result());
        operation.page().ifPresent(page -> all.add("@see <a href=\"" + page + "\">The API's documentation</a>"));
        operation.deprecation().map(Deprecations::javadocTag).ifPresent(all::add);
        return Javadoc.comment(
                doc.lines().isEmpty()
                        ? new Doc(List.of("The operation " + Javadoc.code(operation.operationId()) + "."))
                        : doc,
                all);
    }

    private String result() {
        Operation.Result result = operation.result();
        if (result instanceof Operation.Result.Nothing || operation.httpMethod().equals("HEAD")) {
            return "the call; its response has no body";
        } else if (result instanceof Operation.Result.Bytes) {
            return "the call; its response body is streamed and to be closed";
        }
        return "the call";
    }
}
