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
package io.atlasclient.compatibility.report.markdown;

import io.atlasclient.compatibility.finding.Level;
import java.util.List;

/**
 * How much of a report is shown.
 *
 * @param compatible whether INFO findings and accepted ones are listed, not only counted by rule
 * @param doubtful whether WARN findings are listed, not only counted by rule
 * @param operations whether all operations of a finding are named, not only the first
 * @param values whether old and new values are shown
 * @param breaking how many ERR findings are listed at most
 */
record Detail(boolean compatible, boolean doubtful, boolean operations, boolean values, int breaking) {
    /** Everything, and what is given up first, second and so on; after the last, breaking findings go one by one. */
    static final List<Detail> STEPS = List.of(
            new Detail(true, true, true, true, Integer.MAX_VALUE),
            new Detail(false, true, true, true, Integer.MAX_VALUE),
            new Detail(false, false, true, true, Integer.MAX_VALUE),
            new Detail(false, false, false, true, Integer.MAX_VALUE),
            new Detail(false, false, false, false, Integer.MAX_VALUE));

    /** Returns whether nothing is left out. */
    boolean isWhole() {
        return compatible && doubtful && operations && values && breaking == Integer.MAX_VALUE;
    }

    boolean lists(Level level) {
        return switch (level) {
            case ERR -> true;
            case WARN -> doubtful;
            case INFO, NONE -> compatible;
        };
    }

    Detail withBreaking(int most) {
        return new Detail(compatible, doubtful, operations, values, most);
    }
}
