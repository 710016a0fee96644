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
package io.atlasclient.specs.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers as both formats write them, kept exactly. */
final class Scalars {
    /** Far beyond any double; a longer number could only be there to keep the reader busy. */
    private static final int MAX_DIGITS = 1000;

    private static final int MAX_EXPONENT = 1000;

    private Scalars() {}

    /** Returns the integer, or nothing if it is none or has too many digits. */
    static Optional<JsonNode> integer(String digits, int radix) {
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        BigInteger value;
        try {
            value = new BigInteger(digits, radix);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (value.bitLength() < Integer.SIZE) {
            return Optional.of(JsonNodeFactory.instance.numberNode(value.intValue()));
        } else if (value.bitLength() < Long.SIZE) {
            return Optional.of(JsonNodeFactory.instance.numberNode(value.longValue()));
        }
        return Optional.of(JsonNodeFactory.instance.numberNode(value));
    }

    /** Returns the decimal, or nothing if it is none or out of all proportion. */
    static Optional<JsonNode> decimal(String text) {
        if (text.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs((long) value.scale()) > MAX_EXPONENT
                    ? Optional.empty()
                    : Optional.of(JsonNodeFactory.instance.numberNode(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
