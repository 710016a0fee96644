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
package io.atlasclient.testing.operation;

import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One operation of one document. */
public final class ApiOperation {
    private final OperationPlace place;
    private final OperationKey key;
    private final List<String> variables;
    private final Set<String> names;
    private final List<MediaType> mediaTypes;
    private final boolean secured;

    ApiOperation(OperationPlace place) {
        this.place = place;
        this.key = new OperationKey(place.method(), PathTemplate.normalised(place.path()));
        this.variables = PathTemplate.variables(place.path());
        this.names = names(place.place());
        this.mediaTypes = mediaTypes(place);
        this.secured = secured(place.place());
    }

    private static Set<String> names(Place operation) {
        Set<String> names = new LinkedHashSet<>();
        for (String member : List.of("x-xgen-operation-id-override", "operationId")) {
            if (!operation.text(member).isEmpty()) {
                names.add(operation.text(member));
            }
        }
        return names;
    }

    private static List<MediaType> mediaTypes(OperationPlace operation) {
        Set<MediaType> types = new LinkedHashSet<>();
        operation.responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().entries("content").stream())
                .forEach(content -> MediaType.parse(content.getKey()).ifPresent(types::add));
        return new ArrayList<>(types);
    }

    /** An empty list of requirements opens an operation; without a list, the document's counts (OpenAPI 3.0.3, 4.7.10). */
    private static boolean secured(Place operation) {
        Place owner = operation.find("security").isPresent()
                ? operation
                : operation.document().root();
        return owner.find("security").map(list -> !list.children().isEmpty()).orElse(false);
    }

    /** Returns where the document describes it. */
    public OperationPlace place() {
        return place;
    }

    /** Returns what it has in common with the same operation in other documents. */
    public OperationKey key() {
        return key;
    }

    /** Returns its name: that of the generated method. */
    public String name() {
        return names.isEmpty() ? key.toString() : names.iterator().next();
    }

    /** Returns all its names: its id, and the id that overrides it. */
    public Set<String> names() {
        return names;
    }

    /** Returns the names of the variables of its path, in order. */
    public List<String> variables() {
        return variables;
    }

    /** Returns whether it may only be called with credentials. */
    public boolean isSecured() {
        return secured;
    }

    /** Returns the media types of its successful answers. */
    public List<MediaType> mediaTypes() {
        return mediaTypes;
    }

    /**
     * Finds the media type of the answer to a request.
     *
     * @param accept the value of the header {@code Accept}
     * @return empty if it offers nothing of what is accepted
     */
    public Optional<MediaType> offered(String accept) {
        for (String range : accept.split(",", -1)) {
            Optional<MediaType> asked = MediaType.parse(range);
            if (asked.isPresent()) {
                for (MediaType offer : mediaTypes) {
                    if (offer.serves(asked.get())) {
                        return Optional.of(offer);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the successful response of a media type: of several the first that has content of that type with a schema,
     * or else the first.
     *
     * @param mediaType one of its media types
     * @return the status and the response
     * @throws IllegalArgumentException if it has no successful response
     */
    public Map.Entry<Integer, Place> success(MediaType mediaType) {
        List<Map.Entry<String, Place>> successes = place.responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .toList();
        Map.Entry<String, Place> chosen = successes.stream()
                .filter(response -> response.getValue()
                        .find("content")
                        .flatMap(content -> content.find(mediaType.text()))
                        .flatMap(content -> content.find("schema"))
                        .isPresent())
                .findFirst()
                .or(() -> successes.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(place.place() + " never succeeds"));
        return Map.entry(Integer.valueOf(chosen.getKey()), chosen.getValue());
    }

    @Override
    public String toString() {
        return name();
    }
}
