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

import io.atlasclient.compatibility.finding.Acceptance;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What findings say, in plain words. */
public final class Change {
    private static final String NOTHING = "nothing";

    private Change() {}

    /**
     * Returns old and new value with an arrow between them.
     *
     * @param finding the finding
     * @return null if there is neither
     */
    public static @Nullable String beforeAndAfter(Finding finding) {
        if (finding.before() == null && finding.after() == null) {
            return null;
        }
        return orNothing(finding.before()) + " → " + orNothing(finding.after());
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? NOTHING : PlainText.oneLine(value);
    }

    /**
     * Returns who is hurt, separated by commas; empty if nobody.
     *
     * @param finding the finding
     */
    public static String victims(Finding finding) {
        return finding.victims().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /**
     * Returns which way the data flows and how the operation is offered, such as {@code request} or
     * {@code response of callback}; empty if neither tells anything.
     *
     * @param finding the finding
     */
    public static String direction(Finding finding) {
        String entry = finding.entry().name().toLowerCase(Locale.ROOT);
        return switch (finding.direction()) {
            case NONE -> finding.entry() == Entry.OPERATION ? "" : entry;
            case REQUEST, RESPONSE ->
                finding.direction().name().toLowerCase(Locale.ROOT)
                        + (finding.entry() == Entry.OPERATION ? "" : " of " + entry);
        };
    }

    /**
     * Returns the whole finding in sentences: what happened, old and new value, doubts, advice, acceptance.
     *
     * @param finding the finding
     */
    public static String sentences(Finding finding) {
        StringBuilder text = new StringBuilder(PlainText.oneLine(finding.message()));
        String values = beforeAndAfter(finding);
        if (values != null && !(isTold(finding, finding.before()) && isTold(finding, finding.after()))) {
            text.append(" (").append(values).append(')');
        }
        if (finding.undecided() != null) {
            text.append(" Undecided: ").append(PlainText.oneLine(finding.undecided()));
        }
        if (finding.advice() != null) {
            text.append(" Instead: ").append(PlainText.oneLine(finding.advice()));
        }
        return text.append(acceptance(finding)).toString();
    }

    /** Most sentences have the values in them; repeating them makes nothing clearer. */
    private static boolean isTold(Finding finding, @Nullable String value) {
        return value == null || finding.message().contains(value.substring(value.lastIndexOf('/') + 1));
    }

    private static String acceptance(Finding finding) {
        if (finding.accepted() == null) {
            return "";
        }
        return " " + acceptedBy(finding.accepted());
    }

    /**
     * Returns who accepted a finding, until when, and why.
     *
     * @param accepted the acceptance
     */
    public static String acceptedBy(Acceptance accepted) {
        String until = accepted.expires() == null ? "" : " until " + accepted.expires();
        return PlainText.oneLine("Accepted by " + accepted.author() + until + ": " + accepted.reason());
    }
}
