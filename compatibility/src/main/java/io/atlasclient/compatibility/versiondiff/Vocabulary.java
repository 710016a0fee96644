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
package io.atlasclient.compatibility.versiondiff;

import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that MongoDB's version diffs know (semantics, section 6). */
final class Vocabulary {
    private static final List<Pattern> UNKNOWN = Resources.lines("vocabulary-without.txt").stream()
            .map(Pattern::compile)
            .toList();

    private Vocabulary() {}

    /**
     * Returns the code of a rule: its own, or that of its parent if it is one of this project.
     *
     * @param rule the id of a rule
     * @return the code; empty if version diffs say nothing of the kind
     */
    static Optional<String> code(String rule) {
        Rule row = Catalogue.rule(rule);
        @Nullable String known = row.isOwn() ? row.parent() : rule;
        return Optional.ofNullable(known)
                .filter(code -> UNKNOWN.stream()
                        .noneMatch(pattern -> pattern.matcher(code).matches()));
    }
}
