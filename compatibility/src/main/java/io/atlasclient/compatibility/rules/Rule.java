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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Level;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue of rules.
 *
 * @param id the id, which never changes
 * @param isOwn whether the rule is one of this project, not of oasdiff
 * @param level the level unless a policy says otherwise
 * @param direction which way the data flows that the rule is about
 * @param location what the rule is about, such as {@code request-properties}
 * @param area the part of a document, such as {@code schema}
 * @param kind what it is about that changed, such as {@code values}
 * @param action how it changed, such as {@code remove}
 * @param parent the rule that this one splits, whose level it takes unless it has one of its own; null if there is none
 * @param sentence what happened, with the names of arguments in braces
 */
public record Rule(
        String id,
        boolean isOwn,
        Level level,
        Direction direction,
        String location,
        String area,
        String kind,
        String action,
        @Nullable String parent,
        String sentence) {
    /** Returns the sentence without what is told of single findings. */
    public String summary() {
        return sentence.replaceAll("\\{\\w+}\\.?", "…");
    }

    /** Returns whether the rule is about something new, which has no place in the old document. */
    public boolean isAddition() {
        return action.equals("add");
    }
}
