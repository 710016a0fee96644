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

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import io.atlasclient.testing.document.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Strings that meet a schema's pattern, format and length. */
final class Strings {
    private static final List<String> PIECES = List.of(
            "alpha",
            "Beta",
            "7",
            "-",
            "_",
            " ",
            "é",
            "ß",
            "日本",
            "\uD83D\uDE80",
            "\"",
            "\\",
            "/",
            "%",
            "+",
            "&",
            "=",
            "<b>",
            "'");
    private static final List<ZoneOffset> OFFSETS =
            List.of(ZoneOffset.UTC, ZoneOffset.UTC, ZoneOffset.ofHours(2), ZoneOffset.ofHoursMinutes(-3, -30));
    private static final long SECONDS_OF_A_CENTURY = 3_155_760_000L;
    private static final long RECENTLY = 1_700_000_000L;
    private static final int SECONDS_OF_A_YEAR = 31_536_000;
    private static final int DAYS_OF_A_CENTURY = 36_525;
    private static final int USUAL_LENGTH = 16;
    private static final int MOST_REPETITIONS = 8;
    private static final int ATTEMPTS = 1000;

    private final RandomGenerator random;
    private final Purpose purpose;

    Strings(RandomGenerator random, Purpose purpose) {
        this.random = random;
        this.purpose = purpose;
    }

    /**
     * Returns a string.
     *
     * @param schema a schema of type string without an enum
     * @throws IllegalStateException if none can be found
     */
    String value(Place schema) {
        if (schema.node().path("pattern").isTextual()) {
            return matching(schema);
        }
        return switch (schema.text("format")) {
            case "date-time" -> dateTime();
            case "date" ->
                LocalDate.EPOCH.plusDays(random.nextInt(DAYS_OF_A_CENTURY)).toString();
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "email" -> "user" + random.nextInt(1000) + "@example.com";
            case "uri" -> "https://example.com/" + random.nextInt(1000);
            default -> purpose == Purpose.TRIAL ? text(schema) : plainText(schema);
        };
    }

    /** Whoever reads it knows that it is made up, and what for. */
    private String plainText(Place schema) {
        int least = schema.node().path("minLength").asInt(0);
        int most = schema.node().path("maxLength").asInt(Integer.MAX_VALUE);
        String text = "fake-" + schema.name() + "-" + random.nextInt(1000);
        String longEnough = text + "x".repeat(Math.max(0, least - text.length()));
        return longEnough.substring(0, longEnough.offsetByCodePoints(0, Math.min(most, codePoints(longEnough))));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private String dateTime() {
        if (purpose == Purpose.ANSWER) {
            return Instant.ofEpochSecond(RECENTLY + random.nextInt(SECONDS_OF_A_YEAR))
                    .toString();
        }
        long millis = random.nextLong(SECONDS_OF_A_CENTURY) * 1000 + (random.nextBoolean() ? random.nextInt(1000) : 0);
        return Instant.ofEpochMilli(millis)
                .atOffset(OFFSETS.get(random.nextInt(OFFSETS.size())))
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private String text(Place schema) {
        int least = schema.node().path("minLength").asInt(0);
        int most = schema.node().path("maxLength").asInt(least + USUAL_LENGTH);
        // Lengths count characters, not UTF-16 units (JSON Schema Validation, section 5.2).
        int length = least + random.nextInt(Math.min(most - least, USUAL_LENGTH) + 1);
        StringBuilder text = new StringBuilder();
        int characters = 0;
        while (characters < length) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            String fitting = piece.codePointCount(0, piece.length()) <= length - characters ? piece : "x";
            text.append(fitting);
            characters += fitting.codePointCount(0, fitting.length());
        }
        return text.toString();
    }

    private String matching(Place schema) {
        String pattern = schema.text("pattern");
        RgxGenProperties properties = new RgxGenProperties();
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, MOST_REPETITIONS);
        RgxGen candidates = RgxGen.parse(properties, pattern);
        Pattern judge = Pattern.compile(pattern);
        int least = schema.node().path("minLength").asInt(0);
        int most = schema.node().path("maxLength").asInt(Integer.MAX_VALUE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String candidate = candidates.generate(random);
            int length = candidate.codePointCount(0, candidate.length());
            // The generator knows no lookahead and no trailing hyphens in classes; the pattern itself has the last
            // word.
            if (length >= least && length <= most && judge.matcher(candidate).find()) {
                return candidate;
            }
        }
        throw new IllegalStateException("No string found for " + schema + ": " + pattern);
    }
}
