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
package io.atlasclient.testing.document;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An operation in a document (OpenAPI 3.0.3, Operation Object).
 *
 * @param path its path template
 * @param method its HTTP method in upper case
 * @param place where it stands
 */
public record OperationPlace(String path, String method, Place place) {

    /**
     * Finds an operation.
     *
     * @param document the document
     * @param path the path template
     * @param method the HTTP method
     * @throws IllegalArgumentException if there is none
     */
    public static OperationPlace of(ApiDocument document, String path, String method) {
        Place item = document.root().at("paths", path).followed();
        return new OperationPlace(path, method.toUpperCase(Locale.ROOT), item.at(method.toLowerCase(Locale.ROOT)));
    }

    /** Returns the parameters, references followed; one of the operation wins over one of the path. */
    public List<Place> parameters() {
        Map<String, Place> parameters = new LinkedHashMap<>();
        Place item = place.document()
                .at("#" + JsonPointer.compile(place.pointer().substring(1)).head());
        for (Place owner : List.of(item, place)) {
            owner.find("parameters").map(Place::children).orElse(List.of()).stream()
                    .map(Place::followed)
                    .forEach(parameter ->
                            parameters.put(parameter.text("in") + " " + parameter.text("name"), parameter));
        }
        return List.copyOf(parameters.values());
    }

    /**
     * Returns the schema of a parameter.
     *
     * @param in where it is sent: {@code path}, {@code query} or {@code header}
     * @param name its name
     * @throws IllegalArgumentException if there is none
     */
    public Place parameterSchema(String in, String name) {
        return parameters().stream()
                .filter(parameter -> parameter.text("in").equals(in)
                        && parameter.text("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place + " has no " + in + " parameter " + name))
                .at("schema");
    }

    /** Returns the request body, a reference followed. */
    public Optional<Place> requestBody() {
        return place.find("requestBody").map(Place::followed);
    }

    /** Returns the responses by status code, references followed. */
    public Map<String, Place> responses() {
        Map<String, Place> responses = new LinkedHashMap<>();
        place.entries("responses")
                .forEach(entry -> responses.put(entry.getKey(), entry.getValue().followed()));
        return responses;
    }

    /**
     * Returns the schema of what a successful call returns.
     *
     * @param mediaType the media type that is accepted
     * @return the first of a 2xx response; empty if none has a schema
     */
    public Optional<Place> result(String mediaType) {
        return responses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .flatMap(entry -> entry.getValue().find("content").flatMap(content -> content.find(mediaType)).stream())
                .flatMap(content -> content.find("schema").stream())
                .findFirst();
    }
}
