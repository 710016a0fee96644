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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.finding.Victim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where japicmp is known to be of another opinion: {@code case | victims | reason} in each line. */
final class OtherOpinions {
    private static final Path FILE = Path.of("src", "test", "resources", "java", "japicmp.txt");

    private OtherOpinions() {}

    static Map<String, Set<Victim>> read() {
        Map<String, Set<Victim>> opinions = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split(" *[|] *", 3);
                Set<Victim> victims = EnumSet.noneOf(Victim.class);
                for (String victim : cells[1].split(" ", -1)) {
                    if (!victim.equals("nobody")) {
                        victims.add(Victim.valueOf(victim));
                    }
                }
                opinions.put(cells[0], victims);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opinions;
    }
}
