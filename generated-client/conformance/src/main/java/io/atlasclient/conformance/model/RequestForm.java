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
package io.atlasclient.conformance.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what must be sent of a value: all but the properties that only the server sets, discriminators excepted. */
public final class RequestForm {
    private final GeneratedCode code;
    private final Variants variants;

    /**
     * Creates a judge.
     *
     * @param code the generated classes
     */
    public RequestForm(GeneratedCode code) {
        this.code = code;
        this.variants = new Variants(code);
    }

    /**
     * Returns what must be sent.
     *
     * @param type the type of the value
     * @param json the value as it was received
     * @return a new tree
     */
    public JsonNode of(TypeRef type, JsonNode json) {
        if (type instanceof TypeRef.ListOf list && json.isArray()) {
            ArrayNode sent = JsonNodeFactory.instance.arrayNode();
            json.forEach(element -> sent.add(of(list.element(), element)));
            return sent;
        } else if (type instanceof TypeRef.MapOf map && json.isObject()) {
            ObjectNode sent = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(entry -> sent.set(entry.getKey(), of(map.value(), entry.getValue())));
            return sent;
        } else if (type instanceof TypeRef.Model model && json.isObject()) {
            return ofModel(code.type(model), json);
        }
        return json;
    }

    private JsonNode ofModel(ModelType type, JsonNode json) {
        if (type instanceof UnionType union) {
            Optional<TypeRef.Model> variant = variants.of(union, json);
            return variant.isPresent() ? of(variant.get(), json) : json;
        }
        return type instanceof ObjectType object ? ofObject(object, json) : json;
    }

    private ObjectNode ofObject(ObjectType type, JsonNode json) {
        Map<String, Property> properties =
                type.properties().stream().collect(Collectors.toMap(Property::jsonName, property -> property));
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        json.properties().forEach(entry -> {
            Property property = properties.get(entry.getKey());
            if (property == null) {
                sent.set(entry.getKey(), entry.getValue());
            } else if (property.access() != Property.Access.READ_ONLY || property.discriminator()) {
                sent.set(entry.getKey(), of(property.type(), entry.getValue()));
            }
        });
        return sent;
    }
}
