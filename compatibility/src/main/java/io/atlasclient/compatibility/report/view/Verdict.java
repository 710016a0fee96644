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
import io.atlasclient.compatibility.finding.Report;

/** The answer to the reader's first question. */
public final class Verdict {
    private Verdict() {}

    /**
     * Returns what a report comes to, one sentence without names from the documents.
     *
     * @param report the report
     */
    public static String of(Report report) {
        Tally tally = Tally.of(report);
        int breaking = tally.fresh(Level.ERR);
        int doubtful = tally.fresh(Level.WARN);
        if (breaking > 0) {
            return Quantity.of(breaking, "change breaks", "changes break") + " callers"
                    + (doubtful > 0 ? ", " + doubtful + " more may." : ".");
        } else if (doubtful > 0) {
            return "No change certainly breaks callers, " + doubtful + " may.";
        } else if (tally.fresh() > 0) {
            return "No change breaks callers.";
        }
        return tally.accepted() > 0 ? "Every change is accepted." : "Nothing changed that a caller could notice.";
    }

    /**
     * Returns the counts as one line: by level, then accepted and new.
     *
     * @param report the report
     */
    public static String counts(Report report) {
        Tally tally = Tally.of(report);
        return tally.all(Level.ERR) + " ERR, " + tally.all(Level.WARN) + " WARN, " + tally.all(Level.INFO) + " INFO; "
                + tally.accepted() + " accepted, " + tally.fresh() + " new";
    }
}
