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
package io.atlasclient.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number, kept as the text that it had: no digit is lost. Equal to every number of the same value.
 *
 * @param text the number as RFC 8259 writes it
 */
public record JsonNumber(String text) implements JsonValue {
    /** More digits than any 64-bit integer has. */
    private static final int LONG_DIGITS = 19;

    /**
     * Creates a number.
     *
     * @param text a JSON number
     * @throws IllegalArgumentException if it is none
     */
    public JsonNumber {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("Not a JSON number");
        }
    }

    /**
     * The exact number.
     *
     * @return the number
     * @throws AtlasDataException if its exponent is beyond what {@link BigDecimal} holds
     */
    public BigDecimal value() {
        BigDecimal value = parse(text);
        if (value == null) {
            throw new AtlasDataException("A number's exponent is too large");
        }
        return value;
    }

    /**
     * The number as an integer.
     *
     * @return the integer, or null if the number is none or exceeds 64 bits
     */
    public @Nullable Long asLong() {
        BigDecimal value = parse(text);
        return value == null ? null : integral(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number
                && (text.equals(number.text) || canonical().equals(number.canonical()));
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The number, or null if its exponent is beyond what {@link BigDecimal} holds. */
    static @Nullable BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The 64-bit integer that a number is, or null; never expands an exponent. */
    static @Nullable Long integral(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        if (exact.scale() > 0 || (long) exact.precision() - exact.scale() > LONG_DIGITS) {
            return null;
        }
        try {
            return exact.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private Object canonical() {
        BigDecimal value = parse(text);
        if (value == null) {
            return text;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** RFC 8259, section 6. */
    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int fraction = digits(text, at);
        if (fraction == at || (text.charAt(at) == '0' && fraction > at + 1)) {
            return false;
        }
        int exponent = fraction;
        if (exponent < text.length() && text.charAt(exponent) == '.') {
            exponent = digits(text, fraction + 1);
            if (exponent == fraction + 1) {
                return false;
            }
        }
        return exponent == text.length() || isExponent(text, exponent);
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        boolean signed = from + 1 < text.length() && (text.charAt(from + 1) == '+' || text.charAt(from + 1) == '-');
        int first = signed ? from + 2 : from + 1;
        return first < text.length() && digits(text, first) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
