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

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.specs.ProblemsException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds our reading of JSON against Jackson's, on texts that are JSON or hardly fail to be. */
class JsonReaderAgainstJacksonTest {
    private static final int TEXTS = 20_000;
    private static final String TEXT = """
            {"openapi": "3.0.1", "a": [1, -2.50, 0, 1e3, 1E-2, 12345678901234567890, 2147483648, true, false, null],
             "b\\u00e9\\n": {"": "", "x": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00", "y": "é – 😀 ﻿"},\r
            \t"c": [[], {}, [{"d": [{"e": "f"}]}]], "d/~": "x", "e": -0, "f": 0.0, "g": "true"}
            """;
    /** Bytes that mean something in JSON, and bytes that UTF-8 does not allow. */
    private static final byte[] BYTES =
            "{}[]\":,\\/bfnrtu0123456789+-.eE \n\r\tal\u0001\u007f\u00e9\ud83d\ude00".getBytes(StandardCharsets.UTF_8);

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Test
    void readsTheSameAndRefusesTheSame() {
        Random random = new Random(20_261_128);
        List<String> differences = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = changed(random);
            Optional<JsonNode> ours = ours(text);
            if (!ours.equals(jackson(text))) {
                differences.add(new String(text, StandardCharsets.UTF_8));
            }
            read += ours.isPresent() ? 1 : 0;
        }
        assertThat(differences).isEmpty();
        assertThat(read).as("texts that are JSON").isBetween(TEXTS / 10, TEXTS / 2);
    }

    private static byte[] changed(Random random) {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(text.length);
            int to = Math.min(text.length, from + random.nextInt(3));
            byte[] put = new byte[random.nextInt(3)];
            for (int j = 0; j < put.length; j++) {
                put[j] = BYTES[random.nextInt(BYTES.length)];
            }
            text = ByteBuffer.allocate(text.length - (to - from) + put.length)
                    .put(text, 0, from)
                    .put(put)
                    .put(text, to, text.length - to)
                    .array();
        }
        return text;
    }

    private static Optional<JsonNode> ours(byte[] text) {
        try {
            return Optional.of(TreeReader.read("a.json", text).root());
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> jackson(byte[] text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return Optional.of(JACKSON.readTree(decoded)).filter(JsonReaderAgainstJacksonTest::hasNumbersThatWeRead);
        } catch (CharacterCodingException | JsonProcessingException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ours refuses on purpose what would only keep it busy, such as 1e1000000. */
    private static boolean hasNumbersThatWeRead(JsonNode value) {
        return value.isBigDecimal()
                ? Math.abs((long) value.decimalValue().scale()) <= 1_000
                : StreamSupport.stream(value.spliterator(), false)
                        .allMatch(JsonReaderAgainstJacksonTest::hasNumbersThatWeRead);
    }
}
