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
