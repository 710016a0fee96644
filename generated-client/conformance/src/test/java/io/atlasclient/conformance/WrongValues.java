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
package io.atlasclient.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.generator.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** Values that a type cannot take. */
final class WrongValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WrongValues() {}

    /** Returns one of several wrong values, another for another number; empty if the type takes anything. */
    static Optional<JsonNode> of(TypeRef type, int number) {
        if (type instanceof TypeRef.ListOf list) {
            Optional<JsonNode> wrongElement = of(list.element(), number / 2)
                    .map(element -> JSON.arrayNode().add(element));
            return number % 2 == 0 ? Optional.of(JSON.textNode(Instances.UNKNOWN)) : wrongElement;
        } else if (type instanceof TypeRef.MapOf map) {
            Optional<JsonNode> wrongValue =
                    of(map.value(), number / 2).map(value -> JSON.objectNode().set("a.key", value));
            return number % 2 == 0 ? Optional.of(JSON.arrayNode().add(1)) : wrongValue;
        } else if (type instanceof TypeRef.Model model) {
            return Optional.of(pick(number, ofModel(model)));
        }
        List<JsonNode> wrong = ofScalar((TypeRef.Scalar) type);
        return wrong.isEmpty() ? Optional.empty() : Optional.of(pick(number, wrong));
    }

    private static List<JsonNode> ofModel(TypeRef.Model model) {
        return switch (model.kind()) {
            case ENUM -> List.of(JSON.arrayNode().add("x"), JSON.numberNode(1), JSON.objectNode());
            case OBJECT, UNION ->
                List.of(JSON.textNode("x"), JSON.numberNode(3), JSON.arrayNode().add(1));
        };
    }

    private static List<JsonNode> ofScalar(TypeRef.Scalar type) {
        JsonNode object = JSON.objectNode().set("deep", JSON.arrayNode().add(1));
        return switch (type) {
            case STRING -> List.of(object, JSON.arrayNode().add("x"));
            case INTEGER -> List.of(JSON.textNode("x"), JSON.numberNode(1.5), JSON.numberNode(1L << 40), object);
            case LONG -> List.of(JSON.textNode("x"), JSON.numberNode(1.5), JSON.numberNode(1e30), object);
            case DOUBLE, DECIMAL -> List.of(JSON.textNode("x"), JSON.booleanNode(true), object);
            case BOOLEAN -> List.of(JSON.textNode("x"), JSON.numberNode(1), object);
            case DATE_TIME, DATE -> List.of(JSON.textNode("not a time"), JSON.numberNode(1), object);
            case JSON -> List.of();
        };
    }

    private static JsonNode pick(int number, List<JsonNode> values) {
        return values.get(number % values.size());
    }
}
