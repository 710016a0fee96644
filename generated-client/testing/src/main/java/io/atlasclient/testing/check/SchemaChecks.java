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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Turns schemas into checks (OpenAPI 3.0.3, Schema Object), as the API means them: the mapping of a discriminator decides, a
 * value may meet several members of {@code oneOf}, {@code allOf} is one schema with all properties, and what a document
 * does not declare is allowed. Thread-safe.
 */
public final class SchemaChecks {
    private final Direction direction;
    private final Map<String, ValueCheck> checks = new ConcurrentHashMap<>();

    /**
     * Creates the checks of one direction.
     *
     * @param direction which way values go
     */
    public SchemaChecks(Direction direction) {
        this.direction = direction;
    }

    /**
     * Judges a value.
     *
     * @param schema the schema or a reference to it
     * @param value the value
     * @param name what the value is called in findings
     * @return what is wrong; empty if nothing is
     */
    public List<Finding> judge(Place schema, JsonNode value, String name) {
        Findings findings = new Findings();
        of(schema).check(value, Location.of(name), findings);
        return findings.all();
    }

    /** Returns the check of a schema or of a reference to it. */
    ValueCheck of(Place schema) {
        boolean nullable = schema.flag("nullable") || schema.followed().flag("nullable");
        // References are looked up when a value gets there: schemas refer to themselves.
        ValueCheck check = schema.node().has("$ref") ? reference(schema.followed()) : made(schema);
        return (value, at, findings) -> {
            if ((!nullable || !value.isNull()) && findings.goOn(at)) {
                check.check(value, at, findings);
            }
        };
    }

    private ValueCheck reference(Place target) {
        AtomicReference<@Nullable ValueCheck> found = new AtomicReference<>();
        return (value, at, findings) -> {
            ValueCheck check = found.get();
            if (check == null) {
                check = checks.computeIfAbsent(target.toString(), name -> made(target));
                found.set(check);
            }
            check.check(value, at, findings);
        };
    }

    private ValueCheck made(Place schema) {
        List<Place> alternatives = Schemas.alternatives(schema);
        if (Schemas.mapping(schema).isPresent()) {
            return union(schema);
        } else if (!alternatives.isEmpty()) {
            return Schemas.isEnum(schema)
                    ? ScalarChecks.oneOf(listed(schema))
                    : any(alternatives.stream().map(this::of).toList());
        }
        String type = schema.text("type");
        if (schema.node().path("enum").isArray() && !type.equals("array")) {
            return ScalarChecks.oneOf(schema.node().path("enum"));
        }
        return switch (type) {
            case "array" -> array(schema);
            case "string" -> ScalarChecks.text(schema);
            case "integer", "number" -> ScalarChecks.number(schema);
            case "boolean" -> ScalarChecks.bool();
            default -> objectOrAnything(schema);
        };
    }

    private static List<JsonNode> listed(Place schema) {
        List<JsonNode> values = new ArrayList<>();
        Place target = schema.followed();
        target.node().path("enum").forEach(values::add);
        Schemas.alternatives(target).forEach(member -> values.addAll(listed(member)));
        return values;
    }

    private ValueCheck objectOrAnything(Place schema) {
        FlatSchema flat = FlatSchema.of(schema);
        boolean isObject = schema.text("type").equals("object")
                || !flat.properties().isEmpty()
                || flat.mapValues().isPresent();
        return isObject ? object(flat, "") : (value, at, findings) -> {};
    }

    private ValueCheck object(FlatSchema flat, String discriminator) {
        Map<String, ValueCheck> properties = new LinkedHashMap<>();
        flat.properties().forEach((name, place) -> {
            if (!name.equals(discriminator)) {
                properties.put(name, of(place));
            }
        });
        List<String> required = flat.required().stream()
                .filter(name -> !isExempt(flat.properties().get(name)))
                .toList();
        return new ObjectCheck(properties, required, flat.mapValues().map(this::of));
    }

    private boolean isExempt(@Nullable Place property) {
        return property != null && property.flag(direction.exempt());
    }

    private ValueCheck union(Place union) {
        String property = union.at("discriminator", "propertyName").node().asText();
        Map<String, Place> variants = new LinkedHashMap<>();
        for (Place key : Schemas.mapping(union).orElseThrow().children()) {
            variants.put(key.name(), Schemas.variant(key));
        }
        Map<String, ValueCheck> made = new ConcurrentHashMap<>();
        Optional<ValueCheck> base = Optional.of(FlatSchema.of(union))
                .filter(flat -> !flat.properties().isEmpty())
                .map(flat -> object(flat, ""));
        return new UnionCheck(
                property,
                variants.keySet(),
                value -> {
                    Place variant = variants.get(value);
                    return variant == null
                            ? Optional.empty()
                            : Optional.of(made.computeIfAbsent(
                                    variant.pointer(), pointer -> object(FlatSchema.of(variant), property)));
                },
                base);
    }

    private static ValueCheck any(List<ValueCheck> alternatives) {
        return (value, at, findings) -> {
            Findings closest = null;
            for (ValueCheck alternative : alternatives) {
                Findings own = findings.trial();
                alternative.check(value, at, own);
                if (own.isEmpty()) {
                    return;
                }
                closest = closest == null || own.size() < closest.size() ? own : closest;
            }
            if (closest != null) {
                findings.addAll(closest);
            }
        };
    }

    private ValueCheck array(Place schema) {
        int least = schema.node().path("minItems").asInt(0);
        int most = schema.node().path("maxItems").asInt(Integer.MAX_VALUE);
        boolean unique = schema.flag("uniqueItems");
        Optional<ValueCheck> items = schema.find("items").map(this::of);
        return new ArrayCheck(least, most, unique, items);
    }
}
