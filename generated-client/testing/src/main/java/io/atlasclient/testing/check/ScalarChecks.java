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
import io.atlasclient.testing.document.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of values that are neither objects nor arrays. */
final class ScalarChecks {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST_SHOWN = 20;

    private ScalarChecks() {}

    static ValueCheck bool() {
        return (value, at, findings) -> {
            if (!value.isBoolean()) {
                findings.add(at, "is no boolean");
            }
        };
    }

    /** One of the values of a list. */
    static ValueCheck oneOf(Iterable<JsonNode> values) {
        Set<String> allowed = new LinkedHashSet<>();
        values.forEach(value -> allowed.add(value.asText()));
        String shown = String.join(", ", allowed.stream().limit(MOST_SHOWN).toList());
        String message = "is not one of " + shown + (allowed.size() > MOST_SHOWN ? ", and others" : "");
        return (value, at, findings) -> {
            if (!value.isValueNode() || !allowed.contains(value.asText())) {
                findings.add(at, message);
            }
        };
    }

    static ValueCheck number(Place schema) {
        boolean integer = schema.text("type").equals("integer");
        BigDecimal least = bound(schema, "minimum");
        BigDecimal most = bound(schema, "maximum");
        boolean moreThan = schema.flag("exclusiveMinimum");
        boolean lessThan = schema.flag("exclusiveMaximum");
        boolean isInt = schema.text("format").equals("int32");
        return (value, at, findings) -> {
            if (!value.isNumber() || (integer && !isInteger(value))) {
                findings.add(at, integer ? "is no integer" : "is no number");
                return;
            }
            BigDecimal number = value.decimalValue();
            if (isInt && !value.canConvertToInt()) {
                findings.add(at, "has more than 32 bits");
            }
            if (least != null && number.compareTo(least) < (moreThan ? 1 : 0)) {
                findings.add(at, "is less than allowed: " + least);
            }
            if (most != null && number.compareTo(most) > (lessThan ? -1 : 0)) {
                findings.add(at, "is more than allowed: " + most);
            }
        };
    }

    private static @Nullable BigDecimal bound(Place schema, String name) {
        JsonNode bound = schema.node().path(name);
        return bound.isNumber() ? bound.decimalValue() : null;
    }

    private static boolean isInteger(JsonNode value) {
        return value.isIntegralNumber()
                || value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    static ValueCheck text(Place schema) {
        int least = schema.node().path("minLength").asInt(0);
        int most = schema.node().path("maxLength").asInt(Integer.MAX_VALUE);
        Pattern pattern = schema.text("pattern").isEmpty() ? null : Pattern.compile(schema.text("pattern"));
        String format = schema.text("format");
        return (value, at, findings) -> {
            if (!value.isTextual()) {
                findings.add(at, "is no string");
                return;
            }
            String text = value.textValue();
            // Lengths count characters, not UTF-16 units (JSON Schema Validation, section 5.2).
            int length = text.codePointCount(0, text.length());
            if (length < least || length > most) {
                findings.add(at, "has " + length + " characters; allowed are " + least + " to " + most);
            }
            if (pattern != null && !pattern.matcher(text).find()) {
                findings.add(at, "does not match " + pattern);
            }
            if (!hasFormat(text, format)) {
                findings.add(at, "is no " + format);
            }
        };
    }

    /** The formats that OpenAPI defines and the API depends on (OpenAPI 3.0.3, Data Types); others are hints. */
    private static boolean hasFormat(String text, String format) {
        return switch (format) {
            case "date-time" -> parses(() -> OffsetDateTime.parse(text));
            case "date" -> parses(() -> LocalDate.parse(text));
            case "uuid" -> UUID.matcher(text).matches();
            default -> true;
        };
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
