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

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A policy file as a tree that knows its lines and collects what is wrong with it. */
final class PolicyTree {
    private final String file;
    private final MappingNode node;
    private final List<Problem> problems;

    private PolicyTree(String file, MappingNode node, List<Problem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    static PolicyTree parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        @Nullable Node root = compose(file, text);
        if (root instanceof MappingNode mapping) {
            return new PolicyTree(file, mapping, problems);
        }
        if (root != null) {
            throw new ProblemsException(List.of(new Problem(
                    file, "#", "A policy is a list of keys and values.", "See the documentation for an example.")));
        }
        MappingNode empty = new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK);
        return new PolicyTree(file, empty, problems);
    }

    private static @Nullable Node compose(String file, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ProblemsException(List.of(
                    new Problem(file + ":" + line, "#", "This is no YAML: " + e.getProblem() + ".", "Mend the line.")));
        }
    }

    Optional<String> text(String key, Set<String> known) {
        return value(key)
                .map(PolicyTree::scalar)
                .filter(text -> isKnown(text, known, key, value(key).orElse(node)));
    }

    /** A text and where it stands: the file and the line. */
    record Place(String text, String line) {}

    List<Place> places(String key) {
        return elements(key).stream()
                .map(element -> new Place(scalar(element), line(element)))
                .toList();
    }

    List<String> texts(String key) {
        return elements(key).stream().map(PolicyTree::scalar).toList();
    }

    List<String> texts(String key, Set<String> known) {
        return elements(key).stream()
                .filter(element -> isKnown(scalar(element), known, key, element))
                .map(PolicyTree::scalar)
                .toList();
    }

    List<PolicyTree> items(String key) {
        List<PolicyTree> items = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof MappingNode mapping) {
                items.add(new PolicyTree(file, mapping, problems));
            } else {
                problem(element, "Under " + key + " there are lists of keys and values.", "Begin each with a dash.");
            }
        }
        return items;
    }

    List<PolicyMember> members(String key) {
        @Nullable Node found = value(key).orElse(null);
        if (found instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> new PolicyMember(this, tuple.getKeyNode(), tuple.getValueNode()))
                    .toList();
        }
        if (found != null) {
            problem(found, "Under " + key + " there are keys and values.", "Write one a line: key, colon, value.");
        }
        return List.of();
    }

    /** Reports keys that are not known, and ends the reading if anything was wrong. */
    void finish(Set<String> known) {
        finishItem(known);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    void finishItem(Set<String> known) {
        node.getValue().forEach(tuple -> isKnown(scalar(tuple.getKeyNode()), known, "key", tuple.getKeyNode()));
    }

    void problem(String message, String remedy) {
        problem(node, message, remedy);
    }

    void problem(Node at, String message, String remedy) {
        problems.add(new Problem(line(at), "#", message, remedy));
    }

    private String line(Node at) {
        return file + ":" + (at.getStartMark() == null ? 1 : at.getStartMark().getLine() + 1);
    }

    boolean isKnown(String text, Set<String> known, String what, Node at) {
        if (!known.contains(text)) {
            problem(at, "There is no " + what + " " + text + ".", "Did you mean " + Nearest.of(text, known) + "?");
        }
        return known.contains(text);
    }

    static String scalar(Node at) {
        return at instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Optional<Node> value(String key) {
        return node.getValue().stream()
                .filter(tuple -> scalar(tuple.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private List<Node> elements(String key) {
        @Nullable Node found = value(key).orElse(null);
        if (found == null || found instanceof SequenceNode) {
            return found == null ? List.of() : ((SequenceNode) found).getValue();
        }
        problem(found, "Under " + key + " there is a list.", "Begin each line with a dash.");
        return List.of();
    }
}
