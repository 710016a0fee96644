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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads baselines. All that is wrong in a file is reported at once. */
public final class BaselineReader {
    private BaselineReader() {}

    /**
     * Reads a baseline (YAML). A file that says nothing is an empty baseline.
     *
     * @param file how messages name the file
     * @param text what it says
     * @param permanent whether entries need not expire
     * @throws ProblemsException with everything that is wrong, and where it stands
     */
    public static Baseline read(String file, String text, Permanence permanent) {
        BaselineTree tree = BaselineTree.parse(file, text);
        List<BaselineEntry> entries = new ArrayList<>();
        for (EntryNode node : tree.entries()) {
            Optional<BaselineEntry> entry = EntryReader.read(node, permanent);
            entry.ifPresent(entries::add);
        }
        tree.throwProblems();
        return new Baseline(file, entries);
    }

    /** Whether entries may be for good. */
    public enum Permanence {
        /** Every entry needs a day on which it ends. */
        MUST_EXPIRE,
        /** An entry without such a day is for good. */
        MAY_BE_PERMANENT
    }
}
