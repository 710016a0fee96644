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
package io.atlasclient.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * The optional parameters of an operation: one class with a builder, shared by all versions.
 *
 * @param javaClass the class
 * @param operationName the method that it belongs to, for the documentation
 * @param origin the first operation that has it
 * @param parameters the query and header parameters, in the order of the document; at least one
 */
public record QueryType(JavaClass javaClass, String operationName, Origin origin, List<Parameter> parameters) {
    /** Keeps an unmodifiable copy. */
    public QueryType {
        parameters = List.copyOf(parameters);
    }

    /** Returns whether some parameters are sent as headers. */
    public boolean hasHeaders() {
        return parameters.stream().anyMatch(Parameter::header);
    }

    /** Returns whether the parameters say which page to answer: {@code pageNum} and {@code itemsPerPage}. */
    public boolean choosesPage() {
        return pageParameter("pageNum").isPresent()
                && pageParameter("itemsPerPage").isPresent();
    }

    /**
     * Returns a parameter that is a whole number in the query.
     *
     * @param wireName its name in the document
     */
    public Optional<Parameter> pageParameter(String wireName) {
        return parameters.stream()
                .filter(parameter -> parameter.wireName().equals(wireName) && !parameter.header())
                .filter(parameter ->
                        parameter.type() == TypeRef.Scalar.INTEGER || parameter.type() == TypeRef.Scalar.LONG)
                .findFirst();
    }

    /**
     * An optional parameter.
     *
     * @param wireName its name in the document, any string; print it as an escaped literal
     * @param header true if it is sent as a header, false for the query
     * @param javaName the builder method and accessor
     * @param adderName the builder method that adds one element; only for lists
     * @param type a scalar, an enum, or a list of those; a list is sent as repeated keys
     * @param doc its documentation, with constraints and default
     * @param deprecation that it is deprecated
     */
    public record Parameter(
            String wireName,
            boolean header,
            String javaName,
            Optional<String> adderName,
            TypeRef type,
            Doc doc,
            Optional<Deprecation> deprecation) {}
}
