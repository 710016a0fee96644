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
package io.atlasclient.conformance.judge;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Locale;

/**
 * Judges requests to one operation by the document, with a validator that knows nothing of the generator: method, path,
 * path, query and header parameters, media types and body. It sees a copy of the document that holds this operation and
 * the schemas that it needs, restated by {@link JudgedSchemas}, without security: requests of the tests carry no
 * credentials.
 */
public final class RequestJudge {
    private final OpenApiInteractionValidator validator;

    /**
     * Creates a judge.
     *
     * @param operation the operation
     */
    public RequestJudge(OperationPlace operation) {
        LevelResolver levels = LevelResolver.create()
                // Only what a document declares may be sent in a query; bodies may hold what newer servers know.
                .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .build();
        this.validator = OpenApiInteractionValidator.createFor(copy(operation))
                .withLevelResolver(levels)
                .build();
    }

    /**
     * Judges a request.
     *
     * @param sent the request
     * @return one message for each thing that is wrong; empty if nothing is
     */
    public List<String> problems(SentRequest sent) {
        Request.Method method = Request.Method.valueOf(sent.method());
        // The validator decodes a path as it would a form, where a plus is a space; in a path it is a plus (RFC 3986).
        String path = sent.url().encodedPath().replace("+", "%2B");
        SimpleRequest.Builder request = new SimpleRequest.Builder(method, path);
        sent.headers().forEach(header -> request.withHeader(header.getFirst(), header.getSecond()));
        sent.url()
                .queryParameterNames()
                .forEach(name -> request.withQueryParam(name, sent.url().queryParameterValues(name)));
        if (sent.body().size() > 0) {
            request.withBody(sent.body().toByteArray());
        }
        return validator.validateRequest(request.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(RequestJudge::text)
                .toList();
    }

    private static String text(ValidationReport.Message message) {
        return message.getKey() + ": " + message.getMessage() + " " + message.getAdditionalInfo()
                + message.getNestedMessages();
    }

    private static OpenAPI copy(OperationPlace operation) {
        JudgedSchemas schemas = new JudgedSchemas(operation.place().document());
        ObjectNode copy = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.1");
        copy.putObject("info").put("title", "judged").put("version", "1");
        ObjectNode judged = copy.putObject("paths")
                .putObject(operation.path())
                .putObject(operation.method().toLowerCase(Locale.ROOT));
        for (Place parameter : operation.parameters()) {
            judged.withArray("parameters").add(parameter(parameter, schemas));
        }
        operation.requestBody().ifPresent(body -> judged.set("requestBody", body(body, schemas)));
        ObjectNode responses = judged.putObject("responses");
        operation.responses().forEach((code, response) -> {
            ObjectNode stated = responses.putObject(code).put("description", "");
            response.entries("content")
                    .forEach(entry -> stated.withObject("content").putObject(entry.getKey()));
        });
        copy.putObject("components").set("schemas", schemas.components());
        return Json.mapper().convertValue(copy, OpenAPI.class);
    }

    /** States the defaults of OpenAPI 3.0.3, Parameter Object, which only a parser would add. */
    private static ObjectNode parameter(Place parameter, JudgedSchemas schemas) {
        ObjectNode stated = parameter.node().deepCopy();
        stated.set("schema", schemas.of(parameter.at("schema")));
        if (!stated.has("style")) {
            stated.put("style", parameter.text("in").equals("query") ? "form" : "simple");
        }
        if (!stated.has("explode")) {
            stated.put("explode", stated.get("style").asText().equals("form"));
        }
        return stated;
    }

    private static ObjectNode body(Place body, JudgedSchemas schemas) {
        ObjectNode stated = JsonNodeFactory.instance.objectNode().put("required", body.flag("required"));
        body.entries("content")
                .forEach(entry -> stated.withObject("content")
                        .putObject(entry.getKey())
                        .set("schema", schemas.of(entry.getValue().at("schema"))));
        return stated;
    }
}
