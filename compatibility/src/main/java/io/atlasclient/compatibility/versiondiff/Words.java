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

import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.rules.Ruling;
import io.atlasclient.compatibility.view.TypeSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the sentences of version diffs are filled with. */
final class Words {
    private Words() {}

    /** Returns the words of a ruling by the names that {@code sentences.tsv} uses, each in quotes. */
    static Map<String, String> of(Ruling ruling) {
        Map<String, String> words = new HashMap<>();
        ruling.verdict().arguments().forEach((name, value) -> words.put(name, quoted(value)));
        Reach reach = ruling.reach();
        String place = PropertyPaths.of(reach.steps());
        words.put("place", quoted(place));
        words.put("last", quoted(place.substring(place.lastIndexOf('/') + 1)));
        property(ruling).ifPresent(name -> words.put("property", quoted(PropertyPaths.of(reach.steps(), name))));
        if (ruling.fact() instanceof ValueFact.TypeChanged fact) {
            words.put("before", typed(fact.before()));
            words.put("after", typed(fact.after()));
        }
        if (reach.part() instanceof Part.ResponseBody body) {
            words.put("status", quoted(body.status()));
        } else if (reach.part() instanceof Part.ResponseHeader header) {
            words.put("status", quoted(header.status()));
            words.put("header", quoted(header.name()));
        } else if (reach.part() instanceof Part.Parameter parameter) {
            words.put("in", quoted(parameter.in()));
            words.put("parameter", quoted(parameter.name()));
        }
        return words;
    }

    private static Optional<String> property(Ruling ruling) {
        return Optional.ofNullable(ruling.verdict().arguments().get("property"));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static String typed(TypeSet types) {
        String names = String.join(", ", types.names());
        return quoted(names) + "/" + quoted(Objects.requireNonNullElse(types.format(), ""));
    }
}
