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

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One entry as YAML.
 *
 * @param tree the file
 * @param pointer the entry's place as a JSON pointer
 * @param node the entry
 */
record EntryNode(BaselineTree tree, String pointer, MappingNode node) {
    int line() {
        return BaselineTree.line(node);
    }

    /** Returns a text, which must be there. */
    Optional<String> required(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            problem(line(), "", "The entry has no " + key + ".", "Write '" + key + ":' and what it is.");
        }
        return text;
    }

    /** Returns a text that is not blank. */
    Optional<String> optional(String key) {
        return value(key).flatMap(value -> {
            if (value instanceof ScalarNode scalar) {
                return Optional.of(scalar.getValue()).filter(text -> !text.isBlank());
            }
            problem(BaselineTree.line(value), "/" + key, "This is no text.", "Write one text.");
            return Optional.empty();
        });
    }

    SortedMap<String, String> texts(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        value(key).ifPresent(value -> {
            if (value instanceof MappingNode mapping) {
                for (NodeTuple member : mapping.getValue()) {
                    texts.put(text(member.getKeyNode()), text(member.getValueNode()));
                }
            } else {
                problem(BaselineTree.line(value), "/" + key, "These are no names and values.", "Write 'name: value'.");
            }
        });
        return texts;
    }

    void onlyKeys(Set<String> known) {
        for (NodeTuple member : node.getValue()) {
            String key = text(member.getKeyNode());
            if (!known.contains(key)) {
                problem(
                        BaselineTree.line(member.getKeyNode()),
                        "",
                        "An entry has no key '" + key + "'.",
                        "Keys are " + String.join(", ", known) + ".");
            }
        }
    }

    void problem(int line, String place, String message, String remedy) {
        tree.problem(line, pointer + place, message, remedy);
    }

    int lineOf(String key) {
        return value(key).map(BaselineTree::line).orElse(line());
    }

    private Optional<Node> value(String key) {
        return node.getValue().stream()
                .filter(member -> text(member.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
