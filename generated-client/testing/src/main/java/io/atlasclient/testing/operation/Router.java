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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the operation that a request is meant for, in the document that its media type names. */
public final class Router {
    private final List<Documents.Source> documents;

    /**
     * Creates a router.
     *
     * @param newestFirst the documents
     */
    public Router(List<Documents.Source> newestFirst) {
        this.documents = List.copyOf(newestFirst);
    }

    /** Where a request leads. */
    public sealed interface Route {}

    /**
     * To an operation.
     *
     * @param operation the operation
     * @param mediaType the media type of its answer
     * @param pathValues the values of the path's variables
     */
    public record Found(ApiOperation operation, MediaType mediaType, Map<String, String> pathValues) implements Route {}

    /** Nowhere: there is no such path. */
    public record NoPath() implements Route {}

    /**
     * To a path that has other methods.
     *
     * @param methods its methods
     */
    public record NoMethod(Set<String> methods) implements Route {}

    /**
     * To an operation that offers nothing of what is accepted.
     *
     * @param operation the operation in the newest document that has it
     * @param offers the media types that it offers in any document
     */
    public record NotAcceptable(ApiOperation operation, Set<String> offers) implements Route {}

    /**
     * Finds the operation.
     *
     * @param method the HTTP method
     * @param path the path as it was sent
     * @param accept the value of the header {@code Accept}; may be empty
     */
    public Route route(String method, String path, String accept) {
        if (!path.startsWith("/")) {
            return new NoPath();
        }
        List<String> segments = segments(path);
        Set<String> otherMethods = new TreeSet<>();
        Set<String> offers = new TreeSet<>();
        ApiOperation newest = null;
        for (Documents.Source document : documents) {
            OperationTree.Match match = document.operations().find(method, segments, otherMethods);
            if (match != null) {
                Optional<MediaType> offered = match.operation().offered(accept);
                if (offered.isPresent()) {
                    return new Found(match.operation(), offered.get(), named(match));
                }
                match.operation().mediaTypes().forEach(offer -> offers.add(offer.text()));
                newest = newest == null ? match.operation() : newest;
            }
        }
        if (newest != null) {
            return new NotAcceptable(newest, offers);
        }
        return otherMethods.isEmpty() ? new NoPath() : new NoMethod(otherMethods);
    }

    /**
     * Finds operations by name.
     *
     * @param name an operation id, or the id that overrides it
     * @return what they have in common; empty if no document has such an operation
     */
    public Optional<OperationKey> named(String name) {
        for (Documents.Source document : documents) {
            for (ApiOperation operation : document.operations().all()) {
                if (operation.names().contains(name)) {
                    return Optional.of(operation.key());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> named(OperationTree.Match match) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> names = match.operation().variables();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), match.values().get(i));
        }
        return values;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(decoded(segment));
        }
        return segments;
    }

    /** A plus is a plus in a path (RFC 3986, section 3.3). */
    private static String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not encoded at all; then it stands for itself, and the schema of the parameter has the last word.
            return segment;
        }
    }
}
