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
 * One method of a Retrofit interface.
 *
 * @param operationId the id in the document, unique in a version
 * @param methodName the Java method; differs from other operations' methods in the whole version. A second media type
 *     of the same operation is a method of its own
 * @param httpMethod such as {@code GET}
 * @param path the path template without its leading slash, copied verbatim
 * @param accept the media type that the method asks for, with the operation's resource version
 * @param contentType the media type of the request body; empty if there is none
 * @param arguments the positional arguments in order: path variables as in the template, required query parameters,
 *     the body
 * @param query the class of the optional parameters; empty if there are none
 * @param result what the call returns
 * @param secured false if the document says {@code security: []}: no credentials are sent
 * @param doc summary, description, roles, resource version, links
 * @param page the address of its page in the API's documentation, safe to print in an attribute of HTML
 * @param deprecation that it is deprecated
 * @param successor the newest API version that has the operation in a newer resource version; empty if none has
 */
public record Operation(
        String operationId,
        String methodName,
        String httpMethod,
        String path,
        String accept,
        Optional<String> contentType,
        List<Argument> arguments,
        Optional<QueryType> query,
        Result result,
        boolean secured,
        Doc doc,
        Optional<String> page,
        Optional<Deprecation> deprecation,
        Optional<String> successor) {
    /** Keeps an unmodifiable copy. */
    public Operation {
        arguments = List.copyOf(arguments);
    }

    /**
     * A positional argument.
     *
     * @param location where it goes
     * @param wireName its name in the document, any string; empty for the body
     * @param javaName a legal identifier, unique among the arguments
     * @param type its type
     * @param required false only for an optional body: then there is an overload without it
     * @param doc its documentation, one sentence or paragraph
     */
    public record Argument(
            Location location, String wireName, String javaName, TypeRef type, boolean required, Doc doc) {}

    /** Where an argument goes. */
    public enum Location {
        /** A variable of the path template. */
        PATH,
        /** A required query parameter. */
        QUERY,
        /** The request body. */
        BODY
    }

    /** What a call returns. */
    public sealed interface Result {
        /**
         * A JSON value.
         *
         * @param type its type
         */
        record Json(TypeRef type) implements Result {}

        /** Text that is labelled JSON but is not: XML, PEM. Returned as a string, quotes removed where it is quoted. */
        record Text() implements Result {}

        /** Bytes to be streamed: gzip, csv. */
        record Bytes() implements Result {}

        /** Nothing; a body is swallowed. */
        record Nothing() implements Result {}
    }
}
