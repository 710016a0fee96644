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
package io.atlasclient.generator.fingerprint;

import io.atlasclient.specs.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that decides the result of a run, as labelled values; equal fingerprints mean equal results.
 *
 * @param values the value by its label, such as the hash of a document by its name
 */
public record Fingerprint(SortedMap<String, String> values) {
    /** Keeps an unmodifiable copy. */
    public Fingerprint {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns a fingerprint without values. */
    public static Fingerprint empty() {
        return new Fingerprint(new TreeMap<>());
    }

    /**
     * Returns this fingerprint with one more value.
     *
     * @param label what the value is; a label that is already there gets the new value
     * @param value any text; its {@code toString} counts
     */
    public Fingerprint with(String label, Object value) {
        return withAll(Map.of(label, value.toString()));
    }

    /**
     * Returns this fingerprint with more values.
     *
     * @param more values by label; a label that is already there gets the new value
     */
    public Fingerprint withAll(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.putAll(more);
        return new Fingerprint(all);
    }

    /** Returns the SHA-256 over all labels and values, 64 lower-case hexadecimal digits. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        // With their lengths, so that no two different sets of labels and values give the same text.
        values.forEach((label, value) -> text.append(label.length())
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(label)
                .append(value));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
