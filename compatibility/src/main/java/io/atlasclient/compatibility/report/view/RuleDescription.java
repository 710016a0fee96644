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
package io.atlasclient.compatibility.report.view;

import io.atlasclient.compatibility.finding.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an output tells about a rule beside its findings.
 *
 * @param sentence what the rule finds, one sentence
 * @param level the level that it has by default
 * @param area the part of a document that it looks at, one word such as {@code schema}
 * @param tags words to group rules by
 * @param help all that there is to say about it, as Markdown; null if there is nothing more
 */
public record RuleDescription(
        String sentence,
        Level level,
        String area,
        List<String> tags,
        @Nullable String help) {
    /** Copies the tags. */
    public RuleDescription {
        tags = List.copyOf(tags);
    }
}
