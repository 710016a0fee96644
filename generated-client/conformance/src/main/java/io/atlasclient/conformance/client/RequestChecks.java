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
package io.atlasclient.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.PageRequest;
import io.atlasclient.conformance.judge.SentRequest;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of a request that a validator leaves open. */
final class RequestChecks {
    private static final List<String> NEVER_SENT = List.of("envelope", "pretty");

    private final Operation operation;
    private final OperationPlace place;

    RequestChecks(Operation operation, OperationPlace place) {
        this.operation = operation;
        this.place = place;
    }

    /** Checks a request against the arguments that it was made of. */
    void check(SentRequest sent, Map<Operation.Argument, Object> positional, Overload overload) {
        assertThat(sent.method()).isEqualTo(place.method());
        checkPath(sent, positional);
        checkMediaTypes(sent, overload);
        assertThat(sent.url().queryParameterNames()).doesNotContainAnyElementsOf(NEVER_SENT);
        if (overload.optional() == null) {
            checkQuery(sent, positional.keySet(), overload.page());
        }
    }

    private static void checkQuery(SentRequest sent, Set<Operation.Argument> arguments, @Nullable PageRequest page) {
        Set<String> expected = arguments.stream()
                .filter(argument -> argument.location() == Operation.Location.QUERY)
                .map(Operation.Argument::wireName)
                .collect(Collectors.toCollection(HashSet::new));
        if (page != null) {
            expected.addAll(List.of("pageNum", "itemsPerPage"));
            assertThat(sent.url().queryParameter("pageNum")).isEqualTo(Integer.toString(page.number()));
            assertThat(sent.url().queryParameter("itemsPerPage")).isEqualTo(Integer.toString(page.size()));
        }
        assertThat(sent.url().queryParameterNames())
                .as("the query without optional parameters")
                .isEqualTo(expected);
    }

    /** Each value fills one place of the template: a slash in it does not make another segment. */
    private void checkPath(SentRequest sent, Map<Operation.Argument, Object> positional) {
        String[] segments = place.path().substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            for (Map.Entry<Operation.Argument, Object> entry : positional.entrySet()) {
                if (entry.getKey().location() == Operation.Location.PATH) {
                    segments[i] = segments[i].replace(
                            "{" + entry.getKey().wireName() + "}",
                            entry.getValue().toString());
                }
            }
        }
        assertThat(sent.url().pathSegments()).as("the path").containsExactly(segments);
    }

    private void checkMediaTypes(SentRequest sent, Overload overload) {
        assertThat(sent.headers().values("Accept")).as("Accept").containsExactly(operation.accept());
        List<String> accepted = place.responses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .flatMap(entry -> entry.getValue().entries("content").stream())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(accepted).as("what the document offers").contains(operation.accept());
        List<String> contents = place.requestBody()
                .map(body ->
                        body.at("content").children().stream().map(Place::name).toList())
                .orElse(List.of());
        if (overload.hasBody() || (!contents.isEmpty() && !sent.method().equals("GET"))) {
            assertThat(sent.headers().values("Content-Type")).as("Content-Type").isEqualTo(contents);
        }
    }
}
