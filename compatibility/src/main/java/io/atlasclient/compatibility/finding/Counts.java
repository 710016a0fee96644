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
package io.atlasclient.compatibility.finding;

import java.util.List;

/**
 * How many findings there are.
 *
 * @param err findings of level ERR, accepted ones included
 * @param warn findings of level WARN, accepted ones included
 * @param info findings of level INFO, accepted ones included
 * @param accepted findings of any level that are accepted
 */
public record Counts(int err, int warn, int info, int accepted) {
    /**
     * Counts findings.
     *
     * @param findings what to count
     */
    public static Counts of(List<Finding> findings) {
        return new Counts(count(findings, Level.ERR), count(findings, Level.WARN), count(findings, Level.INFO), (int)
                findings.stream().filter(finding -> finding.accepted() != null).count());
    }

    /** Returns how many findings there are of any level. */
    public int all() {
        return err + warn + info;
    }

    private static int count(List<Finding> findings, Level level) {
        return (int)
                findings.stream().filter(finding -> finding.level() == level).count();
    }
}
