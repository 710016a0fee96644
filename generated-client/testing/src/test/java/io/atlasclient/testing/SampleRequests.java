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
package io.atlasclient.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.testing.answer.Json;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import io.atlasclient.testing.operation.ApiOperation;
import io.atlasclient.testing.operation.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests that a document allows, made from its schemas. */
final class SampleRequests {
    private static final Set<String> DOTS = Set.of(".", "..");

    private final String baseUrl;
    private final ApiOperation operation;
    private final long seed;

    SampleRequests(String baseUrl, ApiOperation operation, long seed) {
        this.baseUrl = baseUrl;
        this.operation = operation;
        this.seed = seed;
    }

    HttpRequest.Builder request(MediaType accepted) {
        String path = operation.place().path().substring(1);
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (Place parameter : operation.place().parameters()) {
            String name = parameter.text("name");
            JsonNode value = value(parameter.at("schema"));
            switch (parameter.text("in")) {
                case "path" -> path = path.replace("{" + name + "}", encoded(value.asText()));
                case "query" ->
                    (value.isArray() ? value : List.of(value))
                            .forEach(one -> query.add(encoded(name) + "=" + encoded(one.asText())));
                default -> request.header(name, value.asText());
            }
        }
        String url = baseUrl + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return withBody(request.uri(URI.create(url)).header("Accept", accepted.text()));
    }

    private HttpRequest.Builder withBody(HttpRequest.Builder request) {
        String method = operation.key().method();
        Optional<Place> content = operation
                .place()
                .requestBody()
                .map(body -> body.at("content").children().get(0));
        return content.map(declared -> request.header("Content-Type", declared.name())
                        .method(
                                method,
                                BodyPublishers.ofByteArray(
                                        Json.bytes(new InstanceGenerator(seed, Mix.ofNumber((int) seed))
                                                .value(declared.at("schema"))))))
                .orElseGet(() -> request.method(method, BodyPublishers.noBody()));
    }

    /** A path cannot hold an empty value, and a dot or two would lead elsewhere. */
    private JsonNode value(Place schema) {
        for (long attempt = 0; attempt < 100; attempt++) {
            JsonNode value = new InstanceGenerator(seed * 1000 + attempt, Mix.ALL).value(schema);
            String text = value.isValueNode() ? value.asText() : "list";
            if (!text.isBlank() && !DOTS.contains(text)) {
                return value;
            }
        }
        throw new IllegalStateException("No value found for " + schema);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
