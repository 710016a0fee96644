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

import io.atlasclient.compatibility.rules.Catalogue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Understands one entry of a baseline. */
final class EntryReader {
    private static final Set<String> KEYS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "rule", "operation", "pointer", "arguments", "fingerprint", "reason", "author", "expires", "hide")));

    private EntryReader() {}

    /** Returns the entry; nothing if something is wrong with it, which is then a problem of the file. */
    static Optional<BaselineEntry> read(EntryNode node, BaselineReader.Permanence permanence) {
        node.onlyKeys(KEYS);
        Optional<String> rule = node.required("rule").filter(id -> isRule(node, id));
        Optional<String> operation = node.required("operation");
        Optional<String> pointer = node.required("pointer").filter(text -> isPointer(node, text));
        Optional<String> fingerprint = node.optional("fingerprint").filter(text -> isFingerprint(node, text));
        Optional<String> reason = node.required("reason");
        Optional<String> author = node.required("author");
        Optional<LocalDate> expires = expires(node, permanence);
        SortedMap<String, String> arguments = node.texts("arguments");
        boolean hide = hide(node);
        if (rule.isEmpty() || operation.isEmpty() || pointer.isEmpty() || reason.isEmpty() || author.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BaselineEntry(
                rule.get(),
                operation.get(),
                pointer.get(),
                arguments,
                orNull(fingerprint),
                reason.get(),
                author.get(),
                orNull(expires),
                hide,
                node.line()));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static boolean isRule(EntryNode node, String id) {
        boolean known = Catalogue.rules().containsKey(id);
        if (!known) {
            node.problem(node.lineOf("rule"), "/rule", "There is no rule '" + id + "'.", "Take the id from a report.");
        }
        return known;
    }

    private static boolean isPointer(EntryNode node, String text) {
        boolean valid = text.matches("(?s)#?(/.*)?");
        if (!valid) {
            node.problem(
                    node.lineOf("pointer"),
                    "/pointer",
                    "'" + text + "' is no JSON pointer.",
                    "Begin with '/', as in /components/schemas/Cluster.");
        }
        return valid;
    }

    private static boolean isFingerprint(EntryNode node, String text) {
        boolean valid = text.matches("v1:[0-9a-f]{16}");
        if (!valid) {
            node.problem(
                    node.lineOf("fingerprint"),
                    "/fingerprint",
                    "'" + text + "' is no fingerprint.",
                    "Take it from a report, or leave it out.");
        }
        return valid;
    }

    private static Optional<LocalDate> expires(EntryNode node, BaselineReader.Permanence permanence) {
        Optional<String> text = permanence == BaselineReader.Permanence.MUST_EXPIRE
                ? node.required("expires")
                : node.optional("expires");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            node.problem(
                    node.lineOf("expires"),
                    "/expires",
                    "'" + text.orElse("") + "' is no date.",
                    "Write it as year-month-day, such as 2030-12-31.");
            return Optional.empty();
        }
    }

    private static boolean hide(EntryNode node) {
        String text = node.optional("hide").orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            node.problem(
                    node.lineOf("hide"), "/hide", "'" + text + "' is neither true nor false.", "Write one of them.");
        }
        return text.equals("true");
    }
}
