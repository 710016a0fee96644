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
package io.atlasclient.maven;

import io.atlasclient.specs.pull.PulledSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a pull got, as a table with a line for each version. */
final class PullTable {
    private PullTable() {}

    /** Returns the table's lines, the first of them with the names of the columns. */
    static List<String> lines(List<PulledSpec> pulled) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("version", "operations", "schemas", "bytes", "sha256", ""));
        for (PulledSpec spec : pulled) {
            rows.add(List.of(
                    spec.version().toString(),
                    count(spec.operations()),
                    count(spec.schemas()),
                    count(spec.pin().size()),
                    spec.pin().sha256(),
                    spec.changed() ? "changed" : "unchanged"));
        }
        return rows.stream().map(row -> line(row, widths(rows))).toList();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String padding = " ".repeat(widths[column] - row.get(column).length());
            boolean number = column >= 1 && column <= 3;
            line.append(column == 0 ? "" : "  ").append(number ? padding + row.get(column) : row.get(column) + padding);
        }
        return line.toString().stripTrailing();
    }
}
