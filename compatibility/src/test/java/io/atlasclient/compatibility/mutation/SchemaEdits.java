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
import io.atlasclient.specs.JsonPointers;
import java.util.List;
import java.util.stream.Stream;

/** The edits of a document's schemas whose effect is known. */
final class SchemaEdits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Site> requests;
    private final List<Site> responses;
    private final List<SchemaKind> kinds;

    SchemaEdits(References references) {
        this.requests = Schemas.ofRequests(references);
        this.responses = Schemas.ofResponses(references);
        this.kinds = Stream.of(ValueKinds.all(), StructureKinds.all(), ModernKinds.of(references))
                .flatMap(List::stream)
                .toList();
    }

    Stream<Edit> all() {
        return Stream.of(narrowed(), widened(), opened(), removed(), flags()).flatMap(edits -> edits);
    }

    private Stream<Edit> narrowed() {
        return requests.stream()
                .flatMap(site -> kinds.stream()
                        .filter(kind -> kind.applies().test(site))
                        .map(kind -> {
                            Disguise disguise = Disguise.of(kind, site);
                            return Edit.done(
                                    disguise.name(kind),
                                    Effect.NARROWS_REQUEST,
                                    site.schema().pointer(),
                                    disguise.apply(kind.edited(site)));
                        }));
    }

    private Stream<Edit> widened() {
        return responses.stream()
                .flatMap(site -> kinds.stream()
                        .filter(kind -> kind.applies().test(site))
                        .map(kind -> {
                            Disguise disguise = Disguise.of(kind, site);
                            return Edit.undone(
                                    disguise.name(kind), site.schema().pointer(), disguise.apply(kind.edited(site)));
                        }));
    }

    private Stream<Edit> opened() {
        return responses.stream()
                .filter(site -> site.isAlone() && site.isJson() && site.has("type"))
                .map(site -> Edit.done(
                        "anything allowed",
                        Effect.WIDENS_RESPONSE,
                        site.schema().pointer(),
                        JSON.objectNode()));
    }

    private Stream<Edit> removed() {
        Stream<Edit> fromResponses = responses.stream()
                .filter(site -> site.isAlone() && site.isOf("object"))
                .flatMap(site -> removed(site, Effect.WIDENS_RESPONSE));
        Stream<Edit> fromRequests = requests.stream()
                .filter(site -> site.isAlone() && site.isOf("object"))
                .flatMap(site -> removed(site, Effect.NARROWS_REQUEST));
        return Stream.concat(fromResponses, fromRequests);
    }

    /** A request's property that is no longer known may be refused, and is if the object is closed. */
    private static Stream<Edit> removed(Site site, Effect effect) {
        return site.properties().keySet().stream().map(name -> {
            ObjectNode copy = Edits.copy(site.node());
            copy.set(
                    "properties",
                    StructureKinds.without(
                            site.node().path("properties"),
                            property -> property.getKey().equals(name)));
            if (site.requires(name)) {
                copy.set("required", without(site.node().path("required"), name));
            }
            boolean isClosed = !site.node().path("additionalProperties").asBoolean(true);
            String kind = (site.requires(name) ? "required" : "optional") + " property removed"
                    + (isClosed ? " from closed object" : "");
            return Edit.done(kind, effect, site.schema().pointer(), copy);
        });
    }

    /** What was only returned must be sent, what was returned is only sent. */
    private Stream<Edit> flags() {
        Stream<Edit> demanded = requests.stream()
                .filter(site -> site.isAlone() && site.isOf("object"))
                .flatMap(site -> inline(site)
                        .filter(property -> property.flag("readOnly") && site.requires(name(property)))
                        .map(property -> Edit.done(
                                "required property no longer read-only",
                                Effect.NARROWS_REQUEST,
                                property.pointer(),
                                StructureKinds.without(
                                        property.node(),
                                        member -> member.getKey().equals("readOnly")))));
        Stream<Edit> kept = responses.stream()
                .filter(site -> site.isAlone() && site.isOf("object"))
                .flatMap(site -> inline(site)
                        .filter(property -> !property.flag("writeOnly"))
                        .map(property -> Edit.done(
                                "property became write-only",
                                Effect.WIDENS_RESPONSE,
                                property.pointer(),
                                StructureKinds.with(property.node(), "writeOnly", JSON.booleanNode(true)))));
        return Stream.concat(demanded, kept);
    }

    private static Stream<Located> inline(Site site) {
        return site.schema().child("properties").members().values().stream()
                .filter(property -> property.node().has("type"));
    }

    private static String name(Located property) {
        String pointer = property.pointer();
        return JsonPointers.name(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static ArrayNode without(JsonNode names, String name) {
        ArrayNode rest = JSON.arrayNode();
        names.forEach(other -> {
            if (!other.asText().equals(name)) {
                rest.add(other);
            }
        });
        return rest;
    }
}
