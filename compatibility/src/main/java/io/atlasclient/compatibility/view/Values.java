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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a schema says about a value itself.
 *
 * @param type the types allowed
 * @param nullable whether null is allowed beside them
 * @param enumeration the values allowed and where each is listed, if they are listed
 * @param bounds the tightest bound of each kind
 * @param defaultValue the default
 * @param flags the flags that are set
 * @param conjuncts other conditions, all of which must hold: keyword and canonical text, and where each stands
 */
public record Values(
        Sourced<TypeSet> type,
        Sourced<Boolean> nullable,
        Optional<Sourced<Map<JsonNode, String>>> enumeration,
        SortedMap<Bound, Sourced<BigDecimal>> bounds,
        Optional<Sourced<JsonNode>> defaultValue,
        SortedMap<Flag, Sourced<Boolean>> flags,
        SortedMap<String, SortedMap<String, Sourced<String>>> conjuncts) {

    /** Returns whether a flag is set. */
    public boolean has(Flag flag) {
        return flags.containsKey(flag);
    }
}
