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

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import org.jspecify.annotations.Nullable;

/** Where findings are, in words. */
public final class Places {
    private Places() {}

    /**
     * Returns the JSON pointer that names the place of a finding best: where the element stood, or stands if it is new.
     *
     * @param finding the finding
     */
    public static String pointer(Finding finding) {
        Site base = finding.base();
        Site revision = finding.revision();
        if (base == null) {
            return revision == null ? "#" : revision.pointer();
        }
        return revision != null && isAddition(finding, base, revision) ? revision.pointer() : base.pointer();
    }

    /** What is new is placed in the old document at an element around it, so without values the deeper place is the right one. */
    private static boolean isAddition(Finding finding, Site base, Site revision) {
        return finding.before() == null
                && (finding.after() != null
                        || revision.pointer().length() > base.pointer().length());
    }

    private static boolean isRemoval(Finding finding, Site base, Site revision) {
        return finding.after() == null
                && (finding.before() != null
                        || revision.pointer().length() < base.pointer().length());
    }

    /**
     * Returns where in the old document a removed element stood, for outputs that point at what is left around it.
     *
     * @param finding the finding
     * @return a sentence with a space before it; empty if the element was not removed
     */
    public static String formerly(Finding finding) {
        Site base = finding.base();
        Site revision = finding.revision();
        if (base == null || revision == null || !isRemoval(finding, base, revision)) {
            return "";
        }
        String place = fileAndLine(base);
        return " It stood at " + PlainText.oneLine(base.pointer()) + (place == null ? "." : " (" + place + ").");
    }

    /**
     * Returns {@code file:line:column} as far as it is known.
     *
     * @param site the place, may be null
     * @return null if the place is in no file
     */
    public static @Nullable String fileAndLine(@Nullable Site site) {
        if (site == null || site.file() == null) {
            return null;
        }
        String place = site.isPositioned() ? site.file() + ":" + site.line() + ":" + site.column() : site.file();
        return PlainText.oneLine(place);
    }

    /**
     * Returns where a finding is: the file and line in the new document, or those in the old one.
     *
     * @param finding the finding
     * @return null if neither is a file
     */
    public static @Nullable String fileAndLine(Finding finding) {
        String revision = fileAndLine(finding.revision());
        return revision == null ? fileAndLine(finding.base()) : revision;
    }
}
