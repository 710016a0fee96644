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
package io.atlasclient.compatibility.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A key of a policy file with its value.
 *
 * @param tree the file
 * @param keyNode the key
 * @param valueNode the value
 */
record PolicyMember(PolicyTree tree, Node keyNode, Node valueNode) {
    String key() {
        return PolicyTree.scalar(keyNode);
    }

    /** Returns whether the key is known; if not, that is a problem. */
    boolean isOneOf(Set<String> known, String what) {
        return tree.isKnown(key(), known, what, keyNode);
    }

    <E extends Enum<E>> Optional<E> value(Class<E> type) {
        return constant(PolicyTree.scalar(valueNode), type, valueNode);
    }

    <E extends Enum<E>> Optional<E> keyAs(Class<E> type) {
        return constant(key(), type, keyNode);
    }

    Optional<Integer> number() {
        String text = PolicyTree.scalar(valueNode);
        if (text.matches("\\d{1,5}")) {
            return Optional.of(Integer.valueOf(text));
        }
        tree.problem(valueNode, "This is no number of days: " + text + ".", "Write a whole number.");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String text, Class<E> type, Node at) {
        Set<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        return tree.isKnown(text, names, "level", at) ? Optional.of(Enum.valueOf(type, text)) : Optional.empty();
    }
}
