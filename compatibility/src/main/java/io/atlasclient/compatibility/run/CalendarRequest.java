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

import io.atlasclient.compatibility.input.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is to tell.
 *
 * @param comparison each version with each newer one
 * @param older the documents as they were, null if nobody asks which dates have moved
 * @param deadline which ends are too soon, null if nobody asks
 */
public record CalendarRequest(
        ComparisonRequest comparison,
        @Nullable Selection older,
        @Nullable Deadline deadline) {

    /**
     * Reads what a user chose.
     *
     * @param choice the documents and what counts
     * @param older the folder of the documents as they were, null for none
     * @param deadline which ends are too soon, null for none
     * @throws io.atlasclient.specs.ProblemsException with what is wrong with the choice and its files
     */
    public static CalendarRequest of(ComparisonChoice choice, @Nullable String older, @Nullable Deadline deadline) {
        return new CalendarRequest(choice.request(), older == null ? null : Selection.parse(List.of(older)), deadline);
    }
}
