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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.check.Direction;
import io.atlasclient.testing.check.SchemaChecks;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import io.atlasclient.testing.instance.Purpose;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Puts what a request sends into the answer: who creates a cluster of a name gets one of that name, and of a union the variant
 * that was sent. Takes only what the schema of the answer has and allows; secrets do not come back.
 */
final class Mirror {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Place schema;
    private final long seed;
    private final Consumer<ObjectNode> finish;
    private final SchemaChecks checks = new SchemaChecks(Direction.RESPONSE);
    private final Map<String, ObjectNode> examples = new ConcurrentHashMap<>();
    private final Map<String, FlatSchema> flat = new ConcurrentHashMap<>();

    /** Makes examples of its own for the variants of a union, and finishes each. */
    Mirror(Place schema, long seed, Consumer<ObjectNode> finish) {
        this.schema = schema.followed();
        this.seed = seed;
        this.finish = finish;
    }

    /** Returns an answer to what was sent, a new tree. */
    ObjectNode answer(ObjectNode usual, JsonNode sent) {
        Optional<Place> key = key(schema, sent);
        ObjectNode answer = overlaid(
                key.map(this::example).orElse(usual).deepCopy(),
                flat(key.map(Schemas::variant).orElse(schema)),
                sent);
        // Of a union without a discriminator, the two may have been different variants.
        return checks.judge(schema, answer, "answer").isEmpty() ? answer : usual.deepCopy();
    }

    private ObjectNode overlaid(ObjectNode answer, FlatSchema target, JsonNode sent) {
        for (Map.Entry<String, JsonNode> member : sent.properties()) {
            Place property = target.properties().get(member.getKey());
            if (property != null && !property.flag("readOnly") && !property.flag("writeOnly")) {
                JsonNode visible = visible(property, member.getValue());
                if (checks.judge(property, visible, "sent").isEmpty()) {
                    answer.set(member.getKey(), visible);
                }
            }
        }
        return answer;
    }

    private ObjectNode example(Place key) {
        return examples.computeIfAbsent(key.name(), name -> {
            ObjectNode made = new InstanceGenerator(seed, Mix.ALL, Purpose.ANSWER).variant(schema, key);
            finish.accept(made);
            return made;
        });
    }

    private FlatSchema flat(Place place) {
        return flat.computeIfAbsent(place.pointer(), pointer -> FlatSchema.withAlternatives(place));
    }

    /** The entry of the mapping that a value names; empty if the schema has no mapping, or it names none. */
    private static Optional<Place> key(Place schema, JsonNode value) {
        return Schemas.mapping(schema)
                .flatMap(mapping -> mapping.find(value.path(schema.at("discriminator", "propertyName")
                                .node()
                                .asText())
                        .asText()));
    }

    /** A copy without what is only written (OpenAPI 3.0.3, Schema Object, writeOnly). */
    private JsonNode visible(Place place, JsonNode value) {
        Place target = place.followed();
        if (value.isArray() && target.find("items").isPresent()) {
            ArrayNode copy = JSON.arrayNode(value.size());
            value.forEach(element -> copy.add(visible(target.at("items"), element)));
            return copy;
        } else if (!value.isObject()) {
            return value;
        }
        FlatSchema declared = flat(key(target, value).map(Schemas::variant).orElse(target));
        ObjectNode copy = JSON.objectNode();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Place property = declared.properties().get(member.getKey());
            if (property == null) {
                copy.set(member.getKey(), member.getValue());
            } else if (!property.flag("writeOnly")) {
                copy.set(member.getKey(), visible(property, member.getValue()));
            }
        }
        return copy;
    }
}
