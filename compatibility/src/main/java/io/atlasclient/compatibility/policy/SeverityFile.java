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
package io.atlasclient.compatibility.policy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads severity files of oasdiff: an id and a level on each line. */
public final class SeverityFile {
    private static final Map<String, Level> LEVELS =
            Map.of("err", Level.ERR, "warn", Level.WARN, "info", Level.INFO, "none", Level.NONE);

    private SeverityFile() {}

    /**
     * Reads a severity file on top of a policy.
     *
     * @param policy what counts where the file says nothing
     * @param file how messages name the file
     * @param text what it says
     * @throws ProblemsException with every line that is not understood
     */
    public static Policy read(Policy policy, String file, String text) {
        SortedMap<String, Level> levels = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, file + ":" + (i + 1), levels, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        List<Levels> layers = new ArrayList<>(policy.layers());
        layers.add(new Levels(levels, Map.of()));
        return policy.withLayers(layers);
    }

    private static void read(String line, String place, SortedMap<String, Level> levels, List<Problem> problems) {
        String[] words = line.split("\\s+", -1);
        @Nullable Level level = words.length == 2 ? LEVELS.get(words[1].toLowerCase(Locale.ROOT)) : null;
        if (level == null) {
            problems.add(new Problem(
                    place,
                    "#",
                    "This is no rule with a level: " + line + ".",
                    "Write an id and err, warn, info or none."));
        } else if (!Catalogue.rules().containsKey(words[0])) {
            String nearest = Nearest.of(words[0], Catalogue.rules().keySet());
            problems.add(
                    new Problem(place, "#", "There is no rule " + words[0] + ".", "Did you mean " + nearest + "?"));
        } else {
            levels.put(words[0], level);
        }
    }
}
