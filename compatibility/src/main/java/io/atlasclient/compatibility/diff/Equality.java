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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two schemas allow the same, names aside. */
final class Equality {
    /**
     * How deep comparisons may ask for equality while they themselves answer such a question. Beyond it schemas are
     * equal only if they are written alike; this bounds the stack, not the comparison.
     */
    private static final int MAX_DEPTH = 40;

    private final SchemaPairs pairs;
    private final WrittenAlike writtenAlike;
    private final Map<SchemaPair, Boolean> known = new HashMap<>();
    private int depth;

    Equality(SchemaPairs pairs, References base, References revision) {
        this.pairs = pairs;
        this.writtenAlike = new WrittenAlike(base, revision);
    }

    boolean areEqual(SchemaPair root) {
        @Nullable Boolean answer = known.get(root);
        if (answer != null) {
            return answer;
        }
        if (!isAlike(root)) {
            return false;
        } else if (depth >= MAX_DEPTH) {
            return writtenAlike.test(root.base().branches(), root.revision().branches());
        }
        depth++;
        boolean isEqual = walk(root);
        depth--;
        return isEqual;
    }

    private boolean walk(SchemaPair root) {
        Set<SchemaPair> seen = new HashSet<>();
        Deque<SchemaPair> rest = new ArrayDeque<>(List.of(root));
        boolean isAssumed = false;
        while (!rest.isEmpty()) {
            SchemaPair pair = rest.pop();
            if (pairs.open().contains(pair)) {
                isAssumed = true;
            } else if (seen.add(pair) && !Boolean.TRUE.equals(known.get(pair))) {
                if (!isAlike(pair) || !pairs.contents(pair).facts().isEmpty()) {
                    known.put(root, false);
                    return false;
                }
                pairs.contents(pair).edges().forEach(edge -> rest.push(edge.target()));
            }
        }
        if (!isAssumed) {
            seen.forEach(pair -> known.put(pair, true));
        }
        return true;
    }

    /** Returns whether nothing differs that can be seen without comparing parts. */
    private static boolean isAlike(SchemaPair pair) {
        return pair.base()
                        .structure()
                        .properties()
                        .keySet()
                        .equals(pair.revision().structure().properties().keySet())
                && new ValueComparison(pair).facts().isEmpty();
    }
}
