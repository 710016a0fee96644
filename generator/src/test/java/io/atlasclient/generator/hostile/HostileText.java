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
package io.atlasclient.generator.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.generator.testing.Documents;
import io.atlasclient.specs.SpecDocument;
import org.jspecify.annotations.Nullable;

/** A document that has one text wherever a document can have a text of its own. */
final class HostileText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEDIA_TYPE = "application/vnd.atlas.2001-01-01+json";
    private static final String SCHEMAS = "#/components/schemas/";

    private final String text;

    private HostileText(String text) {
        this.text = text;
    }

    /** Returns the document; two documents with different texts have the same structure. */
    static SpecDocument document(String text) {
        return Documents.read("openapi.json", json(new HostileText(text).root()));
    }

    /** Escapes all that is not ASCII: UTF-8 cannot say a lone surrogate. */
    static String json(JsonNode node) {
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ObjectNode root() {
        ObjectNode root = JSON.objectNode().put("openapi", "3.0.1");
        root.putObject("info").put("title", text).put("version", text).put("description", text);
        root.putArray("tags").addObject().put("name", text).put("description", text);
        ObjectNode methods = root.putObject("paths").putObject("/base/" + pathSegment() + "/{" + variable() + "}");
        methods.set("put", operation(text + " put", text + " operation"));
        methods.set("delete", operation(text + " delete", null));
        root.putObject("components").set("schemas", schemas());
        return root;
    }

    /** What ends a path is another matter: such a path is refused. */
    private String pathSegment() {
        return text.replaceAll("[?#\\\\{}\\p{Cntrl}]", "-");
    }

    private String variable() {
        return text.replaceAll("[/?#\\\\{}\\p{Cntrl}]", "-") + "-variable";
    }

    private ObjectNode operation(String id, @Nullable String nameOverride) {
        ObjectNode operation = JSON.objectNode()
                .put("operationId", id)
                .put("summary", text)
                .put("description", text)
                .put("deprecated", true)
                .put("x-sunset", "2030-01-31");
        if (nameOverride != null) {
            operation.put("x-xgen-operation-id-override", nameOverride);
        }
        operation.putArray("x-rolesRequirements").add(text);
        operation.putArray("tags").add(text);
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(parameter(variable(), "path").put("required", true));
        parameters.add(parameter(text + " needed", "query").put("required", true));
        parameters.add(parameter(text + " optional", "query"));
        parameters.add(parameter("X-Header", "header"));
        if (nameOverride != null) {
            operation
                    .putObject("requestBody")
                    .put("description", text)
                    .put("required", true)
                    .set("content", content());
        }
        ObjectNode ok = operation.putObject("responses").putObject("200").put("description", text);
        ok.set("content", content());
        return operation;
    }

    private ObjectNode parameter(String name, String in) {
        ObjectNode parameter = JSON.objectNode().put("name", name).put("in", in).put("description", text);
        parameter
                .putObject("schema")
                .put("type", "string")
                .put("pattern", text)
                .put("default", text)
                .putArray("enum")
                .add(text)
                .add("more " + text);
        return parameter;
    }

    private ObjectNode content() {
        ObjectNode content = JSON.objectNode();
        ObjectNode media = content.putObject(MEDIA_TYPE);
        media.put("example", text).putObject("schema").put("$ref", reference(""));
        return content;
    }

    private ObjectNode schemas() {
        ObjectNode schemas = JSON.objectNode();
        ObjectNode union = schemas.putObject(schemaName(""))
                .put("type", "object")
                .put("title", text)
                .put("description", text);
        union.set("properties", properties());
        ObjectNode discriminator = union.putObject("discriminator").put("propertyName", text);
        discriminator.putObject("mapping").put(text, reference("Variant")).put("other " + text, reference("Other"));
        schemas.set(schemaName("Variant"), variant());
        schemas.set(schemaName("Other"), variant());
        return schemas;
    }

    private ObjectNode properties() {
        ObjectNode properties = JSON.objectNode();
        properties.putObject(text).put("type", "string").putArray("enum").add(text);
        return properties;
    }

    private ObjectNode variant() {
        ObjectNode variant = JSON.objectNode().put("type", "object").put("description", text);
        variant.putArray("allOf").addObject().put("$ref", reference(""));
        ObjectNode own = variant.putObject("properties");
        own.putObject("list " + text)
                .put("type", "array")
                .put("description", text)
                .putObject("items")
                .put("type", "string")
                .put("format", text);
        own.putObject("secret " + text)
                .put("type", "string")
                .put("format", "password")
                .put("readOnly", true)
                .put("example", text);
        own.putObject("inline " + text)
                .put("type", "object")
                .putObject("properties")
                .putObject(text)
                .put("type", "string")
                .put("default", text);
        variant.putArray("required").add("list " + text);
        return variant;
    }

    private String reference(String prefix) {
        return SCHEMAS + schemaName(prefix);
    }

    /** Other names are refused (OpenAPI 3.0.3, Components Object). */
    private String schemaName(String prefix) {
        return prefix + text.replaceAll("[^a-zA-Z0-9._-]", "-");
    }
}
