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
package io.atlasclient.testing.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes values that a schema allows (OpenAPI 3.0.3, Schema Object). The same seed makes the same values. Unions with a
 * discriminator are read as the API means them: the mapping decides, and a variant's own list of discriminator values
 * does not count. Not thread-safe.
 */
public final class InstanceGenerator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 40;
    private static final int USUAL_ITEMS = 3;
    private static final int ATTEMPTS = 20;
    private static final double NULLS = 0.1;

    private final RandomGenerator random;
    private final Mix mix;
    private final Purpose purpose;
    private final Scalars scalars;
    private final FreeForm freeForm;

    /**
     * Creates a generator of instances that are made to find mistakes.
     *
     * @param seed decides all that is left to chance
     * @param mix which optional properties there are
     */
    public InstanceGenerator(long seed, Mix mix) {
        this(seed, mix, Purpose.TRIAL);
    }

    /**
     * Creates a generator.
     *
     * @param seed decides all that is left to chance
     * @param mix which optional properties there are
     * @param purpose what the instances are made for
     */
    public InstanceGenerator(long seed, Mix mix, Purpose purpose) {
        // Seeds that follow each other must not begin alike, as those of java.util.Random do.
        this.random = new SplittableRandom(seed);
        this.mix = mix;
        this.purpose = purpose;
        this.scalars = new Scalars(random, purpose);
        this.freeForm = new FreeForm(random, purpose);
    }

    /**
     * Makes a value.
     *
     * @param schema the schema or a reference to it
     * @return a new tree
     */
    public JsonNode value(Place schema) {
        return value(schema, 0);
    }

    /**
     * Makes a value of a discriminated union.
     *
     * @param union the union, not a reference
     * @param key an entry of its mapping
     * @return a new tree whose discriminator has the value of the entry
     */
    public ObjectNode variant(Place union, Place key) {
        return variant(union, key, 0);
    }

    private JsonNode value(Place schema, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException(schema + " requires itself");
        }
        Place target = schema.followed();
        List<Place> alternatives = Schemas.alternatives(target);
        if (Schemas.mapping(target).isPresent()) {
            return variant(target, pick(Schemas.mapping(target).orElseThrow().children()), depth);
        } else if (!alternatives.isEmpty()) {
            return value(pick(alternatives), depth);
        }
        return switch (target.text("type")) {
            case "array" -> array(target, depth);
            case "string", "integer", "number", "boolean" -> scalars.value(target);
            default -> objectOrAny(target, depth);
        };
    }

    private JsonNode objectOrAny(Place schema, int depth) {
        if (schema.node().path("enum").isArray()) {
            return scalars.value(schema);
        }
        FlatSchema flat = FlatSchema.of(schema);
        if (!flat.properties().isEmpty()) {
            return object(flat, depth);
        }
        return flat.mapValues().isPresent() ? map(schema, flat.mapValues().orElseThrow(), depth) : freeForm.object();
    }

    private ObjectNode variant(Place union, Place key, int depth) {
        ObjectNode variant = object(FlatSchema.of(Schemas.variant(key)), depth);
        variant.put(union.at("discriminator", "propertyName").node().asText(), key.name());
        return variant;
    }

    private ObjectNode object(FlatSchema schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, Place> property : schema.properties().entrySet()) {
            boolean required = schema.required().contains(property.getKey());
            if (isMade(property.getValue()) && (required || random.nextDouble() < mix.probability(depth))) {
                object.set(property.getKey(), nullableValue(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    /** What is only written comes back in no answer (OpenAPI 3.0.3, Schema Object, writeOnly). */
    private boolean isMade(Place property) {
        return purpose == Purpose.TRIAL || !property.flag("writeOnly");
    }

    private JsonNode nullableValue(Place schema, int depth) {
        // Flags count where they stand, not where a reference leads (the documents set them wrongly on components).
        boolean nullable = schema.flag("nullable") && !schema.node().has("$ref");
        return nullable && purpose == Purpose.TRIAL && random.nextDouble() < NULLS
                ? NullNode.instance
                : value(schema, depth);
    }

    private ObjectNode map(Place schema, Place values, int depth) {
        ObjectNode map = JSON.objectNode();
        int size = size(schema, "minProperties", "maxProperties", depth);
        for (int attempt = 0; map.size() < size && attempt < size + ATTEMPTS; attempt++) {
            map.set(freeForm.key(), nullableValue(values, depth + 1));
        }
        return map;
    }

    private int size(Place schema, String leastName, String mostName, int depth) {
        int least = schema.node().path(leastName).asInt(0);
        int most = Math.min(schema.node().path(mostName).asInt(Integer.MAX_VALUE), least + USUAL_ITEMS);
        boolean sparse = mix.probability(depth) == 0;
        return sparse || most == least ? least : least + random.nextInt(most - least + 1);
    }

    private ArrayNode array(Place schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = size(schema, "minItems", "maxItems", depth);
        boolean unique = schema.flag("uniqueItems");
        for (int attempt = 0; array.size() < size && attempt < size + ATTEMPTS; attempt++) {
            JsonNode item = schema.find("items")
                    .map(items -> nullableValue(items, depth + 1))
                    .orElseGet(freeForm::object);
            if (!unique || !contains(array, item)) {
                array.add(item);
            }
        }
        return array;
    }

    private static boolean contains(ArrayNode array, JsonNode item) {
        for (JsonNode other : array) {
            if (other.equals(item)) {
                return true;
            }
        }
        return false;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
