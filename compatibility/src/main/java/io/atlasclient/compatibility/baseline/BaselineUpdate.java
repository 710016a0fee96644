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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.specs.ProblemsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes baselines: from what is there and what was found. */
public final class BaselineUpdate {
    private static final Pattern EXPIRES = Pattern.compile("(?m)(\\bexpires:[ \\t]*)[^\\s#,}]*");

    private BaselineUpdate() {}

    /**
     * Accepts findings. Entries that still accept something stay as they are, with their comments; entries that match nothing go;
     * entries that ended get the new last day, if there is one; findings that no entry is about get entries of their own. All
     * are sorted by rule, pointer and operation.
     *
     * @param file how messages name the file
     * @param text the file as it is; empty if there is none yet
     * @param findings all that was found, accepted or not
     * @param today the day to judge expiry by
     * @param acceptor what is said of the new entries
     * @return the file as it should be
     * @throws ProblemsException if the file cannot be read
     */
    public static String accept(String file, String text, List<Finding> findings, LocalDate today, Acceptor acceptor) {
        Baseline baseline = BaselineReader.read(file, text, BaselineReader.Permanence.MAY_BE_PERMANENT);
        BaselineText old =
                BaselineText.of(file, text, BaselineTree.parse(file, text).entries());
        TreeSet<EntryBlock> blocks = new TreeSet<>();
        for (int i = 0; i < baseline.entries().size(); i++) {
            BaselineEntry entry = baseline.entries().get(i);
            kept(entry, old.blocks().get(i), findings, today, acceptor)
                    .ifPresent(block -> blocks.add(new EntryBlock(EntryBlock.Key.of(entry), block)));
        }
        Matching matching = new Matching(baseline.entries());
        findings.stream()
                .filter(finding -> matching.acceptance(finding).isEmpty())
                .forEach(finding -> blocks.add(added(finding, acceptor)));
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.add(block.text()));
        return old.head() + String.join("", lines) + old.tail();
    }

    private static Optional<String> kept(
            BaselineEntry entry, String block, List<Finding> findings, LocalDate today, Acceptor acceptor) {
        if (findings.stream().noneMatch(finding -> Matching.concerns(entry, finding))) {
            return Optional.empty();
        }
        if (!entry.isExpired(today) || acceptor.expires() == null) {
            return Optional.of(block);
        }
        return Optional.of(EXPIRES.matcher(block)
                .replaceFirst("$1" + Matcher.quoteReplacement(acceptor.expires().toString())));
    }

    private static EntryBlock added(Finding finding, Acceptor acceptor) {
        EntryBlock.Key key = new EntryBlock.Key(
                finding.rule(),
                Pointers.of(finding),
                EntryText.operation(finding),
                finding.arguments().toString());
        return new EntryBlock(key, EntryText.of(finding, acceptor));
    }
}
