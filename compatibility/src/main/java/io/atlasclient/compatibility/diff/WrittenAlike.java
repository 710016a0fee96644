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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.JsonValues;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether two schemas are written alike, names of schemas aside. Who is written alike allows the same. */
final class WrittenAlike {
    private final References base;
    private final References revision;
    private final Set<Places> seen = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();

    WrittenAlike(References base, References revision) {
        this.base = base;
        this.revision = revision;
    }

    /** Two values that should be alike. */
    private record Pair(Located base, Located revision) {}

    /** Where two values stand. */
    private record Places(String base, String revision) {}

    boolean test(List<Located> olds, List<Located> news) {
        boolean isAlike = push(olds, news);
        while (isAlike && !open.isEmpty()) {
            isAlike = visit(open.pop());
        }
        return isAlike;
    }

    private boolean push(List<Located> olds, List<Located> news) {
        Iterator<Located> others = news.iterator();
        boolean isSameSize = olds.size() == news.size();
        if (isSameSize) {
            olds.forEach(old -> open.push(new Pair(base.resolve(old), revision.resolve(others.next()))));
        }
        return isSameSize;
    }

    private boolean visit(Pair pair) {
        JsonNode old = pair.base().node();
        JsonNode now = pair.revision().node();
        if (!old.isContainerNode() || !now.isContainerNode()) {
            return JsonValues.normal(old).equals(JsonValues.normal(now));
        }
        if (!seen.add(new Places(pair.base().pointer(), pair.revision().pointer()))) {
            return true;
        }
        Map<String, Located> olds = pair.base().members();
        Map<String, Located> news = pair.revision().members();
        return old.isObject() == now.isObject()
                && olds.keySet().equals(news.keySet())
                && push(pair.base().elements(), pair.revision().elements())
                && push(
                        List.copyOf(olds.values()),
                        olds.keySet().stream().map(news::get).toList());
    }
}
