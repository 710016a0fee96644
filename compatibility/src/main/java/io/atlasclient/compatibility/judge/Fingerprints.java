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
package io.atlasclient.compatibility.judge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.view.CompactJson;
import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.SpecDocument;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives findings an identity that survives rewording and reordering (design of outputs, section 5): a hash over rule,
 * direction, place and arguments, in which array indexes are names.
 */
final class Fingerprints {
    private static final int DIGITS = 16;

    private final NamedPlaces base;
    private final NamedPlaces revision;

    Fingerprints(SpecDocument base, SpecDocument revision) {
        this.base = new NamedPlaces(base.tree());
        this.revision = new NamedPlaces(revision.tree());
    }

    /** Returns the fingerprint of each key; no two are the same. */
    Map<Judge.Key, String> of(Collection<Judge.Key> keys) {
        Map<String, List<Judge.Key>> byPrint = keys.stream()
                .collect(Collectors.groupingBy(key -> hash(recipe(key)), LinkedHashMap::new, Collectors.toList()));
        Map<Judge.Key, String> prints = new HashMap<>();
        byPrint.forEach((print, same) -> same.forEach(key -> prints.put(key, same.size() == 1 ? print : told(key))));
        return prints;
    }

    /** Two old schemas may have become one new one: what is new there is told apart by the old ones. */
    private String told(Judge.Key key) {
        ObjectNode recipe = recipe(key);
        recipe.put("entry", key.entry().name());
        recipe.put("base", base.name(key.place().base()));
        recipe.put("revision", revision.name(key.place().revision()));
        return hash(recipe);
    }

    private ObjectNode recipe(Judge.Key key) {
        boolean isAddition = Catalogue.rule(key.rule()).isAddition();
        ObjectNode recipe = JsonNodeFactory.instance.objectNode();
        ObjectNode arguments = recipe.putObject("arguments");
        key.arguments().forEach(arguments::put);
        recipe.put("direction", key.direction().name());
        recipe.put(
                "place",
                isAddition
                        ? revision.name(key.place().revision())
                        : base.name(key.place().base()));
        recipe.put("rule", key.rule());
        return recipe;
    }

    private static String hash(ObjectNode recipe) {
        String sha256 = Sha256.of(CompactJson.of(recipe).getBytes(StandardCharsets.UTF_8));
        return "v1:" + sha256.substring(0, DIGITS);
    }
}
