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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who accepts findings. What is not said is left empty in the file, for the reader to demand: nothing is
 * made up.
 *
 * @param reason why, null if not said
 * @param author who, null if not said
 * @param expires the last day, null if not said
 */
public record Acceptor(
        @Nullable String reason,
        @Nullable String author,
        @Nullable LocalDate expires) {

    /** Returns the names of what is not said, as a sentence enumerates them; empty if all is said. */
    public String missing() {
        List<String> names = new ArrayList<>();
        if (reason == null) {
            names.add("reason");
        }
        if (author == null) {
            names.add("author");
        }
        if (expires == null) {
            names.add("expires");
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
