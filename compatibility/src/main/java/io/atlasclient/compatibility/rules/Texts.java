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
package io.atlasclient.compatibility.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.CompactJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes values as messages show them. */
final class Texts {
    private Texts() {}

    /** Returns a text without quotes, anything else as JSON; oasdiff writes it as Go prints it. */
    static String of(JsonNode value, Sighting sighting) {
        return sighting.isExact() ? printed(value) : value.isTextual() ? value.textValue() : CompactJson.of(value);
    }

    static String of(BigDecimal number, Sighting sighting) {
        return sighting.isExact()
                ? number.setScale(2, RoundingMode.HALF_EVEN).toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static String printed(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        }
        return value.isContainerNode() ? nested(value) : value.asText();
    }

    private static String nested(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Texts::nested)
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (value.isObject()) {
            TreeMap<String, String> members = new TreeMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), nested(member.getValue())));
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ":" + member.getValue())
                    .collect(Collectors.joining(" ", "map[", "]"));
        }
        return value.isNull() ? "<nil>" : value.asText();
    }
}
