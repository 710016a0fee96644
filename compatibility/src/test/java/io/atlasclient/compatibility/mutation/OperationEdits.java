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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.mutation.Mutation.Effect;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The edits of a document's operations whose effect is known. */
final class OperationEdits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final References references;
    private final List<Edit> edits = new ArrayList<>();
    /** What several operations refer to is edited once. */
    private final Set<String> seen = new HashSet<>();

    OperationEdits(References references) {
        this.references = references;
    }

    List<Edit> all() {
        references.root().child("paths").members().values().forEach(this::path);
        security("alternative of the document refused", references.root(), "#");
        return edits;
    }

    private void path(Located path) {
        if (path.members().values().stream().noneMatch(operation -> operation.flag("deprecated"))) {
            add("path removed", Effect.REFUSES_CALLS, path, null);
        }
        path.members().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                if (!operation.flag("deprecated")) {
                    add("operation removed", Effect.REFUSES_CALLS, operation, null);
                }
                parameters(operation);
                body(operation);
                operation.child("responses").members().forEach((status, response) -> response(operation, response));
                security(operation);
            }
        });
    }

    private void parameters(Located operation) {
        List<Located> parameters = operation.child("parameters").elements();
        parameters.forEach(reference -> {
            Located parameter = references.resolve(reference);
            parameter(parameter);
            ArrayNode rest = JSON.arrayNode();
            parameters.stream().filter(other -> !other.equals(reference)).forEach(other -> rest.add(other.node()));
            if (!parameter.text("in").orElse("").equals("path") && !parameter.flag("deprecated")) {
                edited(operation, "parameter removed", Effect.NARROWS_REQUEST, copy -> copy.set("parameters", rest));
            }
        });
        for (String in : List.of("query", "header", "cookie")) {
            ArrayNode more = JSON.arrayNode();
            parameters.forEach(parameter -> more.add(parameter.node()));
            ObjectNode parameter =
                    JSON.objectNode().put("in", in).put("name", "mutated").put("required", true);
            more.add(parameter.set("schema", StructureKinds.type("string")));
            edited(
                    operation,
                    "required " + in + " parameter added",
                    Effect.NARROWS_REQUEST,
                    copy -> copy.set("parameters", more));
        }
    }

    private void parameter(Located parameter) {
        if (!seen.add(parameter.pointer())) {
            return;
        }
        boolean isPath = parameter.text("in").orElse("").equals("path");
        boolean isQuery = parameter.text("in").orElse("").equals("query");
        boolean isArray = references
                .resolve(parameter.child("schema"))
                .text("type")
                .orElse("")
                .equals("array");
        if (!isPath && !parameter.flag("required")) {
            edited(parameter, "parameter demanded", Effect.NARROWS_REQUEST, copy -> copy.put("required", true));
        }
        if (!isPath && !parameter.flag("deprecated")) {
            String other = isQuery ? "header" : "query";
            edited(parameter, "parameter sent elsewhere", Effect.NARROWS_REQUEST, copy -> copy.put("in", other));
        }
        if (isArray && isQuery) {
            boolean isExploded = parameter.node().path("explode").asBoolean(true);
            edited(parameter, "style changed", Effect.NARROWS_REQUEST, copy -> copy.put("style", "pipeDelimited"));
            edited(parameter, "explode changed", Effect.NARROWS_REQUEST, copy -> copy.put("explode", !isExploded));
        }
        if (parameter.child("schema").exists()) {
            edited(parameter, "parameter of a media type", Effect.NARROWS_REQUEST, copy -> {
                JsonNode schema = copy.remove("schema");
                copy.set(
                        "content",
                        StructureKinds.with(
                                JSON.objectNode(),
                                "application/json",
                                JSON.objectNode().set("schema", schema)));
            });
        }
    }

    private void body(Located operation) {
        Located body = references.resolve(operation.child("requestBody"));
        if (!operation.child("requestBody").exists()) {
            edited(operation, "body demanded where there was none", Effect.NARROWS_REQUEST, copy -> {
                ObjectNode media = JSON.objectNode().set("schema", StructureKinds.type("object"));
                ObjectNode added = JSON.objectNode().put("required", true);
                copy.set("requestBody", added.set("content", JSON.objectNode().set("application/json", media)));
            });
            return;
        }
        edited(operation, "body refused", Effect.NARROWS_REQUEST, copy -> copy.remove("requestBody"));
        if (!body.flag("required")) {
            edited(body, "body demanded", Effect.NARROWS_REQUEST, copy -> copy.put("required", true));
        }
        body.child("content").members().values().forEach(media -> {
            if (!media.node().has("x-sunset")) {
                add("media type refused", Effect.NARROWS_REQUEST, media, null);
                renamed(body, "version of a request replaced", Effect.NARROWS_REQUEST, media);
            }
        });
    }

    private void response(Located operation, Located reference) {
        Located response = references.resolve(reference);
        boolean isSuccess = reference.pointer().matches(".*/2\\d\\d");
        if (isSuccess && !operation.child("responses").child("default").exists()) {
            add("success no longer answered", Effect.WIDENS_RESPONSE, reference, null);
        }
        if (!seen.add(response.pointer())) {
            return;
        }
        response.child("content").members().values().forEach(media -> {
            if (isSuccess && !media.node().has("x-sunset")) {
                add("media type no longer answered", Effect.WIDENS_RESPONSE, media, null);
                renamed(response, "version of an answer replaced", Effect.WIDENS_RESPONSE, media);
            }
            if (isSuccess && media.node().has("schema")) {
                edited(media, "nothing said of an answer", Effect.WIDENS_RESPONSE, copy -> copy.remove("schema"));
            }
        });
        response.child("headers").members().values().forEach(header -> {
            add("header no longer sent", Effect.WIDENS_RESPONSE, header, null);
            Located target = references.resolve(header);
            boolean isRequired = target.flag("required");
            ObjectNode other = Edits.copy(target.node());
            other.put("required", true);
            if (!isRequired) {
                edits.add(Edit.undone("header always sent", target.pointer(), other));
            }
        });
    }

    private void renamed(Located holder, String kind, Effect effect, Located media) {
        ObjectNode content = JSON.objectNode();
        holder.child("content").members().forEach((type, other) -> {
            String name = other.equals(media) ? type.replaceFirst("\\d{4}-\\d{2}-\\d{2}", "2031-01-01") : type;
            content.set(name, other.node());
        });
        if (!content.equals(holder.child("content").node())) {
            add(kind, effect, holder.child("content"), content);
        }
    }

    private void security(Located operation) {
        Located own = operation.child("security");
        Located effective = own.exists() ? own : references.root().child("security");
        ArrayNode scoped = JSON.arrayNode();
        effective.elements().forEach(alternative -> {
            ObjectNode copy = JSON.objectNode();
            alternative
                    .members()
                    .keySet()
                    .forEach(name -> copy.set(name, JSON.arrayNode().add("mutated")));
            scoped.add(copy);
        });
        if (!scoped.isEmpty()) {
            edited(operation, "scope demanded", Effect.REFUSES_CALLS, copy -> copy.set("security", scoped));
            security("alternative refused", effective, operation.pointer());
        } else if (own.exists()) {
            edited(
                    operation,
                    "credentials demanded",
                    Effect.REFUSES_CALLS,
                    copy -> copy.set(
                            "security", references.root().child("security").node()));
        }
    }

    private void security(String kind, Located holder, String pointer) {
        Located list = holder.child("security").exists() ? holder.child("security") : holder;
        if (list.elements().size() > 1) {
            ArrayNode rest = JSON.arrayNode();
            list.elements().stream().skip(1).forEach(alternative -> rest.add(alternative.node()));
            Located owner = pointer.equals("#") ? references.root() : at(pointer);
            edited(owner, kind, Effect.REFUSES_CALLS, copy -> copy.set("security", rest));
        }
    }

    private Located at(String pointer) {
        return new Located(references.root().node().at(pointer.substring(1)), pointer);
    }

    private void edited(Located object, String kind, Effect effect, Consumer<ObjectNode> change) {
        ObjectNode copy = Edits.copy(object.node());
        change.accept(copy);
        add(kind, effect, object, copy);
    }

    private void add(String kind, Effect effect, Located place, @Nullable JsonNode replacement) {
        edits.add(Edit.done(kind, effect, place.pointer(), replacement));
    }
}
