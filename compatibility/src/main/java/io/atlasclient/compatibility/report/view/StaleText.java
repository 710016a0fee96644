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

import io.atlasclient.compatibility.finding.StaleEntry;

/** Entries of a baseline that accept nothing, in words. */
public final class StaleText {
    private StaleText() {}

    /**
     * Returns what is wrong with an entry and where it stands, one sentence.
     *
     * @param entry the entry
     */
    public static String of(StaleEntry entry) {
        String place = entry.file() + ":" + entry.line();
        String text = switch (entry.reason()) {
            case MATCHES_NOTHING -> "The baseline's entry for " + target(entry) + " matches nothing (" + place + ").";
            case EXPIRED ->
                "The baseline's entry for " + target(entry) + " ended on " + entry.expired() + " (" + place + ").";
        };
        return PlainText.oneLine(text);
    }

    private static String target(StaleEntry entry) {
        return entry.operation() + " at " + entry.pointer();
    }
}
