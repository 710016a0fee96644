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
package io.atlasclient.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Sees to it that the tags a user asks for exist; a misspelt one would silently generate nothing. */
final class IncludedTags {
    private static final int FARTHEST_TYPO = 3;

    private IncludedTags() {}

    /**
     * Checks the tags a user asks for.
     *
     * @param asked the tags; empty asks for all
     * @param documents the documents, one of which must use each tag
     * @throws ProblemsException with one problem for each tag that no operation has
     */
    static void check(Collection<String> asked, List<SpecDocument> documents) {
        SortedSet<String> known = new TreeSet<>();
        if (!asked.isEmpty()) {
            documents.forEach(document -> addTags(document.tree(), known));
        }
        List<Problem> problems = asked.stream()
                .filter(tag -> !known.contains(tag))
                .map(tag -> unknown(tag, known))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private static void addTags(JsonNode root, SortedSet<String> known) {
        for (JsonNode pathItem : root.path("paths")) {
            for (JsonNode operation : pathItem) {
                operation.path("tags").forEach(tag -> known.add(tag.asText()));
            }
        }
    }

    private static Problem unknown(String tag, SortedSet<String> known) {
        String all =
                known.isEmpty() ? "The documents have no tags." : "The tags are: " + String.join(", ", known) + ".";
        return new Problem(
                "includeTags",
                "#",
                "No operation has the tag '" + tag + "'.",
                nearest(tag, known)
                        .map(near -> "Did you mean '" + near + "'? " + all)
                        .orElse(all));
    }

    private static Optional<String> nearest(String tag, SortedSet<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_TYPO);
        String wanted = tag.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT)) >= 0)
                .min(Comparator.comparing(candidate -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT))));
    }
}
