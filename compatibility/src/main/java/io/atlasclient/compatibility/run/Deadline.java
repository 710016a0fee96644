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

import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which ends are too soon for a caller.
 *
 * @param days how soon, counted from today
 * @param uses operationIds, or methods with paths such as {@code GET /clusters}
 */
public record Deadline(int days, Set<String> uses) {
    /** Copies the set. */
    public Deadline {
        uses = Set.copyOf(uses);
    }

    /**
     * Reads what a user chose.
     *
     * @param folder the folder that a relative file is seen from
     * @param days how soon is too soon, null if nobody asks
     * @param uses a file with an operationId or {@code METHOD /path} a line; what follows {@code #} at the beginning of a
     *     line is a comment. Null if nobody asks
     * @return null if nobody asks
     * @throws ProblemsException if the file cannot be read, or only one of the two is given
     */
    public static @Nullable Deadline read(Path folder, @Nullable Integer days, @Nullable String uses) {
        if (days == null && uses == null) {
            return null;
        } else if (days == null || uses == null) {
            throw new ProblemsException(
                    List.of(new Problem("within and uses", "#", "One of them says nothing.", "Give both or none.")));
        }
        return new Deadline(
                days,
                LocalTree.text(folder, uses)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
