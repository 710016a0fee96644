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

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A baseline as YAML, not yet understood. */
final class BaselineTree {
    private static final String ENTRIES = "accepted";

    private final String file;
    private final List<EntryNode> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BaselineTree(String file) {
        this.file = file;
    }

    static BaselineTree parse(String file, String text) {
        BaselineTree tree = new BaselineTree(file);
        try {
            tree.readRoot(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            tree.problem(line, "#", "This is not YAML: " + e.getProblem() + ".", "Mend the line.");
        }
        return tree;
    }

    private void readRoot(@Nullable Node root) {
        if (root == null) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            problem(1, "#", "A baseline has the key 'accepted' and a list under it.", "Write 'accepted:' and entries.");
            return;
        }
        for (NodeTuple member : mapping.getValue()) {
            String key = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!key.equals(ENTRIES)) {
                problem(line(member.getKeyNode()), "#", "A baseline has no key '" + key + "'.", "Remove it.");
            } else if (member.getValueNode() instanceof SequenceNode list) {
                readEntries(list);
            } else if (!isEmpty(member.getValueNode())) {
                problem(line(member.getKeyNode()), "#/accepted", "This is no list.", "Begin each entry with a dash.");
            }
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private void readEntries(SequenceNode list) {
        for (Node element : list.getValue()) {
            String pointer = "#/accepted/" + list.getValue().indexOf(element);
            if (element instanceof MappingNode mapping) {
                entries.add(new EntryNode(this, pointer, mapping));
            } else {
                problem(line(element), pointer, "An entry is a list of keys and values.", "Begin with '- rule:'.");
            }
        }
    }

    List<EntryNode> entries() {
        return List.copyOf(entries);
    }

    void problem(int line, String pointer, String message, String remedy) {
        problems.add(new Problem(file + ":" + line, pointer, message, remedy));
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
