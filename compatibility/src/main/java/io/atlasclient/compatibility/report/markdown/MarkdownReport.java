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
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Tally;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as Markdown that fits its place.
 *
 * <p>What does not fit is given up in this order: (1) INFO and accepted findings become counts by rule, (2) WARN findings
 * likewise, (3) only the first three operations of a finding are named, (4) old and new values are left out, (5) breaking
 * findings are left out from the end. Verdict, counts, marker and the link to the full report always stay.
 */
public final class MarkdownReport {
    private MarkdownReport() {}

    /**
     * Returns a report as Markdown.
     *
     * @param report the report
     * @param options links and the key of the hidden marker are taken from here
     * @param budget how much may be written
     */
    public static String render(Report report, RenderOptions options, Budget budget) {
        for (Detail detail : Detail.STEPS) {
            String page = MarkdownPage.write(report, options, detail, budget);
            if (fits(page, budget)) {
                return page;
            }
        }
        return withoutTheLast(report, options, budget);
    }

    /** Looks for the most breaking findings that fit, halving what is left to try. */
    private static String withoutTheLast(Report report, RenderOptions options, Budget budget) {
        Detail least = Detail.STEPS.get(Detail.STEPS.size() - 1);
        int fitting = 0;
        int tooMany = Tally.of(report).fresh(Level.ERR);
        while (tooMany - fitting > 1) {
            int middle = (fitting + tooMany) >>> 1;
            if (fits(MarkdownPage.write(report, options, least.withBreaking(middle), budget), budget)) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return MarkdownPage.write(report, options, least.withBreaking(fitting), budget);
    }

    private static boolean fits(String page, Budget budget) {
        return page.getBytes(StandardCharsets.UTF_8).length <= budget.bytes();
    }
}
