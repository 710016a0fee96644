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
package io.atlasclient.testing.check;

import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.http.Headers;
import io.atlasclient.testing.operation.ApiOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges requests to one operation. Thread-safe. */
public final class RequestCheck {
    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Map<String, ParameterCheck> path = new LinkedHashMap<>();
    private final Map<String, ParameterCheck> query = new LinkedHashMap<>();
    private final Map<String, ParameterCheck> headers = new LinkedHashMap<>();
    private final BodyCheck body;

    /**
     * Creates the check of an operation.
     *
     * @param operation the operation
     * @param checks the checks of the schemas of requests
     */
    public RequestCheck(ApiOperation operation, SchemaChecks checks) {
        for (Place parameter : operation.place().parameters()) {
            ParameterCheck check = ParameterCheck.of(parameter, checks);
            switch (parameter.text("in")) {
                case "path" -> path.put(check.name(), check);
                case "query" -> query.put(check.name(), check);
                case "header" -> headers.put(check.name(), check);
                default -> throw new IllegalArgumentException(parameter + " is sent in an unknown place");
            }
        }
        body = new BodyCheck(operation.place().requestBody(), checks);
    }

    /**
     * What is wrong with a request.
     *
     * @param status the HTTP status to answer with; 0 if nothing is wrong
     * @param findings each thing
     */
    public record Verdict(int status, List<Finding> findings) {}

    /**
     * Judges a request.
     *
     * @param pathValues the values of the path's variables, decoded
     * @param queryValues the values of each query parameter, decoded
     * @param sentHeaders the header fields
     * @param sentBody the body; empty if there was none
     */
    public Verdict judge(
            Map<String, String> pathValues,
            Map<String, List<String>> queryValues,
            Headers sentHeaders,
            byte[] sentBody) {
        Findings findings = new Findings();
        path.forEach((name, check) -> check.check(List.of(pathValues.getOrDefault(name, "")), findings));
        query.forEach((name, check) -> check.check(queryValues.getOrDefault(name, List.of()), findings));
        headers.forEach((name, check) -> check.check(sentHeaders.all(name), findings));
        for (String name : queryValues.keySet()) {
            if (!query.containsKey(name)) {
                findings.add(Location.of("query " + name), "is no parameter of this operation");
            }
        }
        boolean supported = body.check(sentHeaders.first("Content-Type"), sentBody, findings);
        int status = findings.isEmpty() ? 0 : supported ? BAD_REQUEST : UNSUPPORTED_MEDIA_TYPE;
        return new Verdict(status, findings.all());
    }
}
