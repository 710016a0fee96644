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
package io.atlasclient.testing.operation;

import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one document by path. Of several templates that match a path, one with a literal where others have a
 * variable comes first (OpenAPI 3.0.3, Paths Object), and after it one with a literal around its variable.
 */
public final class OperationTree {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Node root = new Node();
    private final List<ApiOperation> operations = new ArrayList<>();

    private OperationTree() {}

    /** What follows one segment. */
    private static final class Node {
        final Map<String, Node> literals = new HashMap<>();
        final Map<String, Branch> partly = new TreeMap<>();

        @Nullable
        Node variable;

        final Map<String, ApiOperation> operations = new HashMap<>();
    }

    /** What follows a segment with variables and literals. */
    private record Branch(Pattern expression, Node node) {}

    /**
     * What a path leads to.
     *
     * @param operation the operation
     * @param values the values of the path's variables, in order
     */
    public record Match(ApiOperation operation, List<String> values) {}

    /**
     * Reads the operations of a document.
     *
     * @param document the document
     */
    public static OperationTree of(ApiDocument document) {
        OperationTree tree = new OperationTree();
        for (Place item : document.root().at("paths").children()) {
            for (Place operation : item.followed().children()) {
                if (METHODS.contains(operation.name())) {
                    tree.add(new ApiOperation(OperationPlace.of(document, item.name(), operation.name())));
                }
            }
        }
        return tree;
    }

    private void add(ApiOperation operation) {
        operations.add(operation);
        Node node = root;
        for (String segment : operation.key().path().substring(1).split("/", -1)) {
            node = child(node, segment);
        }
        node.operations.put(operation.key().method(), operation);
    }

    private static Node child(Node node, String segment) {
        if (segment.equals("{}")) {
            Node variable = node.variable;
            if (variable == null) {
                variable = new Node();
                node.variable = variable;
            }
            return variable;
        } else if (segment.contains("{}")) {
            return node.partly
                    .computeIfAbsent(segment, text -> new Branch(PathTemplate.expression(text), new Node()))
                    .node();
        }
        return node.literals.computeIfAbsent(segment, text -> new Node());
    }

    /** Returns all operations, in the order of the document. */
    public List<ApiOperation> all() {
        return Collections.unmodifiableList(operations);
    }

    /**
     * Finds the operation that a request is meant for.
     *
     * @param method the HTTP method
     * @param segments the segments of the path, decoded
     * @param otherMethods gets the methods that the path has, if it has this one not
     * @return null if there is none
     */
    public @Nullable Match find(String method, List<String> segments, Collection<String> otherMethods) {
        return find(root, method, segments, List.of(), otherMethods);
    }

    private static @Nullable Match find(
            Node node, String method, List<String> segments, List<String> values, Collection<String> otherMethods) {
        if (segments.isEmpty()) {
            ApiOperation operation = node.operations.get(method);
            if (operation == null) {
                otherMethods.addAll(node.operations.keySet());
                return null;
            }
            return new Match(operation, values);
        }
        String segment = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        Node literal = node.literals.get(segment);
        Match match = literal == null ? null : find(literal, method, rest, values, otherMethods);
        for (Branch branch : match == null ? node.partly.values() : List.<Branch>of()) {
            Matcher matcher = branch.expression().matcher(segment);
            if (match == null && matcher.matches()) {
                match = find(branch.node(), method, rest, with(values, groups(matcher)), otherMethods);
            }
        }
        if (match == null && node.variable != null && !segment.isEmpty()) {
            match = find(node.variable, method, rest, with(values, List.of(segment)), otherMethods);
        }
        return match;
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return groups;
    }

    private static List<String> with(List<String> values, List<String> more) {
        List<String> all = new ArrayList<>(values);
        all.addAll(more);
        return all;
    }
}
