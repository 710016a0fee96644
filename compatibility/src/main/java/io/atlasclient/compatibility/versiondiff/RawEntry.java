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

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.finding.Level;
import java.util.Comparator;
import java.util.List;

/**
 * A change before it is told together with others.
 *
 * @param endpoint the operation as it is named beside the change
 * @param code the id of the rule
 * @param level how bad it is
 * @param isHidden whether the changelog hides it
 * @param sentence what is said about it
 */
record RawEntry(Endpoint endpoint, String code, Level level, boolean isHidden, Sentences.Filled sentence) {
    /** The order of publication: by level, code, and words. */
    static final Comparator<RawEntry> ORDER = Comparator.comparing(RawEntry::level)
            .thenComparing(RawEntry::code)
            .thenComparing(entry -> entry.sentence().words(), RawEntry::compareWords);

    private static int compareWords(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    boolean isBackwardCompatible() {
        return level != Level.ERR;
    }
}
