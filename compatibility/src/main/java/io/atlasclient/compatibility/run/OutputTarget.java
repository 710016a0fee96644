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
package io.atlasclient.compatibility.run;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.List;

/**
 * A format and the file that is to hold it.
 *
 * @param format the format
 * @param path the file; {@code {pair}} stands for the versions compared, and a folder that ends in {@code /} gets a file
 *     for each pair
 */
public record OutputTarget(OutputFormat format, String path) {
    private static final String PAIR = "{pair}";

    /**
     * Reads a target from its text.
     *
     * @param text {@code FORMAT=FILE}
     * @throws ProblemsException if there is no such format, or no file
     */
    public static OutputTarget parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw refused(text, "This is not FORMAT=FILE.", "Write, for example, html=target/report.html.");
        }
        return new OutputTarget(OutputFormat.parse(text.substring(0, equals)), text.substring(equals + 1));
    }

    /**
     * Returns the files of some comparisons.
     *
     * @param comparisons what is written
     * @return a file for each, in the same order
     * @throws ProblemsException if they would be one and the same
     */
    List<String> files(List<Comparison> comparisons) {
        String template = path.endsWith("/") ? path + PAIR + "-" + format.fileName() : path;
        List<String> files = comparisons.stream()
                .map(comparison -> template.replace(PAIR, comparison.sides().key()))
                .toList();
        if (files.stream().distinct().count() < files.size()) {
            throw refused(
                    format.name() + "=" + path,
                    "The " + files.size() + " comparisons need a file each.",
                    "Put {pair} into the name, or end it in / for a folder.");
        }
        return files;
    }

    private static ProblemsException refused(String text, String message, String remedy) {
        return new ProblemsException(List.of(new Problem("output '" + text + "'", "#", message, remedy)));
    }
}
