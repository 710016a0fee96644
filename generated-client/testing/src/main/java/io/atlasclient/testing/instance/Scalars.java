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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.testing.document.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.random.RandomGenerator;

/** Values of schemas that are neither objects nor arrays. */
final class Scalars {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int USUAL = 1000;

    private final RandomGenerator random;
    private final Purpose purpose;
    private final Strings strings;

    Scalars(RandomGenerator random, Purpose purpose) {
        this.random = random;
        this.purpose = purpose;
        this.strings = new Strings(random, purpose);
    }

    /**
     * Returns a value.
     *
     * @param schema an enum or a schema with a scalar type
     */
    JsonNode value(Place schema) {
        JsonNode values = schema.node().path("enum");
        if (values.isArray()) {
            return values.get(random.nextInt(values.size()));
        }
        return switch (schema.text("type")) {
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> JSON.numberNode(integer(schema));
            case "number" -> number(schema);
            default -> JSON.textNode(strings.value(schema));
        };
    }

    private BigInteger integer(Place schema) {
        boolean isInt = schema.text("format").equals("int32");
        BigInteger least = bound(schema, "minimum", BigInteger.valueOf(isInt ? Integer.MIN_VALUE : Long.MIN_VALUE));
        BigInteger most = bound(schema, "maximum", BigInteger.valueOf(isInt ? Integer.MAX_VALUE : Long.MAX_VALUE));
        if (schema.flag("exclusiveMinimum")) {
            least = least.add(BigInteger.ONE);
        }
        if (schema.flag("exclusiveMaximum")) {
            most = most.subtract(BigInteger.ONE);
        }
        BigInteger multiple = schema.node().has("multipleOf")
                ? schema.node().get("multipleOf").bigIntegerValue()
                : BigInteger.ONE;
        int kind = random.nextInt(4);
        BigInteger value = switch (purpose == Purpose.TRIAL ? kind : 2) {
            case 0 -> least;
            case 1 -> most;
            default -> BigInteger.valueOf(random.nextInt(USUAL)).max(least).min(most);
        };
        BigInteger rounded = value.subtract(value.mod(multiple));
        return rounded.compareTo(least) < 0 ? rounded.add(multiple) : rounded;
    }

    private static BigInteger bound(Place schema, String name, BigInteger otherwise) {
        JsonNode bound = schema.node().path(name);
        return bound.isNumber() ? bound.decimalValue().toBigInteger() : otherwise;
    }

    private JsonNode number(Place schema) {
        double least = schema.node().path("minimum").asDouble(-1_000_000);
        double most = schema.node().path("maximum").asDouble(Math.max(least, 0) + 1_000_000);
        double value = least + random.nextDouble() * (most - least);
        if (purpose == Purpose.ANSWER) {
            double usual = Math.max(least, Math.min(most, random.nextInt(USUAL) / 4.0));
            return JSON.numberNode(BigDecimal.valueOf(usual));
        }
        if (schema.text("format").equals("float")) {
            return JSON.numberNode(BigDecimal.valueOf(Math.round(value * 4) / 4.0));
        } else if (schema.text("format").isEmpty()) {
            // A number without a format keeps all its digits.
            return JSON.numberNode(
                    BigDecimal.valueOf(value).add(new BigDecimal("1e-25")).min(BigDecimal.valueOf(most)));
        }
        return JSON.numberNode(BigDecimal.valueOf(value));
    }
}
