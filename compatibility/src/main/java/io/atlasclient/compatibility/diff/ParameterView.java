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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A parameter as it is compared.
 *
 * @param parameter the parameter object
 * @param isAtPath whether it stands at the path, for all operations of it
 */
record ParameterView(Located parameter, boolean isAtPath) {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{[^{}]*\\}");

    /** OpenAPI 3.0.4, section 4.7.12: header parameters of these names are ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    /** Returns the parameters of an operation, its own before those of its path, by what makes two of them the same. */
    static Map<String, ParameterView> all(String path, Located pathItem, Located operation, References references) {
        Map<String, ParameterView> parameters = new TreeMap<>();
        collect(path, pathItem, true, references, parameters);
        collect(path, operation, false, references, parameters);
        return parameters;
    }

    private static void collect(
            String path,
            Located holder,
            boolean isAtPath,
            References references,
            Map<String, ParameterView> parameters) {
        for (Located element : holder.child("parameters").elements()) {
            ParameterView view = new ParameterView(references.resolve(element), isAtPath);
            boolean isIgnored = view.in().equals("header")
                    && IGNORED_HEADERS.contains(view.name().toLowerCase(Locale.ROOT));
            if (!isIgnored) {
                parameters.put(view.key(path), view);
            }
        }
    }

    static String withoutNames(String path) {
        return PATH_PARAMETER.matcher(path).replaceAll("{}");
    }

    /** The name of a path parameter is no part of the contract, its place in the path is. */
    private String key(String path) {
        int start = path.indexOf("{" + name() + "}");
        if (in().equals("path") && start >= 0) {
            long before =
                    PATH_PARAMETER.matcher(path.substring(0, start)).results().count();
            return "path:{" + before + "}";
        }
        return in() + ":" + (in().equals("header") ? name().toLowerCase(Locale.ROOT) : name());
    }

    String in() {
        return parameter.text("in").orElse("");
    }

    String name() {
        return parameter.text("name").orElse("");
    }

    boolean isRequired() {
        return parameter.flag("required");
    }

    boolean hasDefault(References references) {
        return references.resolve(schema()).child("default").exists();
    }

    /** Returns the media type of {@code content}; empty if there is a schema instead. */
    String mediaType() {
        return parameter.child("content").members().keySet().stream()
                .findFirst()
                .orElse("");
    }

    /** Returns the schema, be it in {@code content} or not; missing if there is none. */
    Located schema() {
        Located direct = parameter.child("schema");
        return parameter.child("content").members().values().stream()
                .map(content -> content.child("schema"))
                .findFirst()
                .orElse(direct);
    }

    Lifecycle lifecycle() {
        return Lifecycles.of(parameter, Stream.empty());
    }

    /** Returns the part that a parameter is which only one document has. */
    Part part() {
        return new Part.Parameter(in(), name(), mediaType(), !isRequired());
    }

    /** Returns the part that this parameter is, which the other one has become. */
    Part partBefore(ParameterView after) {
        return new Part.Parameter(after.in(), after.name(), after.mediaType(), !isRequired() && !after.isRequired());
    }
}
