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
package io.atlasclient.specs.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SourcePositions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML as far as it is JSON written otherwise, which is what OpenAPI allows (3.0.3, section "Format"). */
final class YamlTreeReader {
    private static final String REMEDY = "Write YAML 1.2 that JSON could say as well.";
    private static final String ALIAS_REMEDY =
            "Write the value out instead of the alias, or refer to a schema by $ref.";
    /** Aliases may not blow a document up beyond what a document of the permitted size could hold by itself. */
    private static final int MAX_VALUES_BEYOND_TEXT = 100_000;

    private final DocumentContext context;
    private final PositionRecorder recorder = new PositionRecorder(4096);
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> lines;
    private int repeated;

    private YamlTreeReader(DocumentContext context, String text) {
        this.context = context;
        this.lines = text.lines().toList();
    }

    static DocumentTree read(DocumentContext context, String text, int maxCodePoints) {
        Node root = compose(context, text, maxCodePoints);
        YamlTreeReader reader = new YamlTreeReader(context, text);
        JsonNode tree = reader.value(root, root.getStartMark(), 0);
        return new DocumentTree(tree, new SourcePositions(tree, reader.recorder.values()));
    }

    private static Node compose(DocumentContext context, String text, int maxCodePoints) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(maxCodePoints);
        options.setNestingDepthLimit(DocumentContext.MAX_DEPTH);
        // Tags are looked at here, where they end in a problem; nothing is ever made from one.
        options.setTagInspector(tag -> true);
        options.setMaxAliasesForCollections(MAX_VALUES_BEYOND_TEXT);
        try {
            @Nullable
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new CoreSchemaResolver(), options)
                    .getSingleNode();
            if (root == null) {
                throw context.stop("The document is empty.", "Put an OpenAPI 3.0 document there.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            @Nullable Mark mark = e.getProblemMark();
            String place =
                    mark == null ? "This" : "Line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
            throw context.stop(place + " is not YAML: " + e.getProblem() + ".", REMEDY);
        } catch (YAMLException e) {
            throw context.stop("The document cannot be read as YAML: " + e.getMessage() + ".", REMEDY);
        }
    }

    private JsonNode value(Node node, Mark place, int keyEnd) {
        int opened = recorder.open(place.getLine() + 1, place.getColumn() + 1, keyEnd);
        countRepetition(node);
        JsonNode value = switch (node.getNodeId()) {
            case mapping -> collection(node, () -> object((MappingNode) node));
            case sequence -> collection(node, () -> array((SequenceNode) node));
            default -> scalar((ScalarNode) node);
        };
        SourcePosition end = end(node);
        recorder.close(opened, end.line(), end.column());
        return value;
    }

    /** The parser ends a block where the next one begins; a reader sees it end with its last character. */
    private SourcePosition end(Node node) {
        Mark mark = node.getEndMark();
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == DumperOptions.FlowStyle.BLOCK) {
            return recorder.furthest();
        }
        int line = mark.getLine();
        if (!(node instanceof ScalarNode scalar) || !isBlock(scalar) || mark.getColumn() > 0) {
            return new SourcePosition(line + 1, mark.getColumn() + 1);
        }
        do {
            line--;
        } while (lines.get(line).isBlank());
        return new SourcePosition(line + 1, lines.get(line).length() + 1);
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED;
    }

    private void countRepetition(Node node) {
        if (!seen.add(node)) {
            repeated++;
        }
        if (repeated > MAX_VALUES_BEYOND_TEXT) {
            throw context.stop("Aliases repeat more than " + MAX_VALUES_BEYOND_TEXT + " values by here.", ALIAS_REMEDY);
        }
    }

    private JsonNode collection(Node node, Supplier<JsonNode> content) {
        if (!open.add(node)) {
            throw context.stop("An alias stands inside the very value that it repeats.", ALIAS_REMEDY);
        }
        JsonNode value = content.get();
        open.remove(node);
        return value;
    }

    private JsonNode object(MappingNode mapping) {
        requireTag(mapping, Tag.MAP);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            Mark place = member.getKeyNode().getStartMark();
            String name = name(member.getKeyNode());
            context.enter(name);
            if (object.replace(name, value(member.getValueNode(), place, keyEnd(member.getKeyNode()))) != null) {
                context.duplicate(name, place.getLine() + 1);
            }
            context.leave();
        }
        return object;
    }

    private static int keyEnd(Node key) {
        Mark end = key.getEndMark();
        return end.getLine() == key.getStartMark().getLine() ? end.getColumn() + 1 : 0;
    }

    private String name(Node key) {
        if (!(key instanceof ScalarNode scalar)) {
            throw context.stop(
                    "The key on line " + (key.getStartMark().getLine() + 1) + " is a collection.",
                    "Use a text as key.");
        } else if (key.getTag().equals(Tag.MERGE)) {
            throw context.stop(
                    "The merge key on line " + (key.getStartMark().getLine() + 1) + " is YAML 1.1.",
                    "Write the merged members out.");
        }
        return scalar.getValue();
    }

    private JsonNode array(SequenceNode sequence) {
        requireTag(sequence, Tag.SEQ);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node element : sequence.getValue()) {
            context.enter(Integer.toString(array.size()));
            array.add(value(element, element.getStartMark(), 0));
            context.leave();
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR) || tag.equals(Tag.MERGE)) {
            return JsonNodeFactory.instance.textNode(text);
        } else if (tag.equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        } else if (tag.equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(
                    text.toLowerCase(Locale.ROOT).equals("true"));
        }
        return number(tag, text).orElseThrow(context::stopAtNumber);
    }

    private Optional<JsonNode> number(Tag tag, String text) {
        if (tag.equals(CoreSchemaResolver.HEXADECIMAL)) {
            return Scalars.integer(text.substring(2), 16);
        } else if (tag.equals(CoreSchemaResolver.OCTAL)) {
            return Scalars.integer(text.substring(2), 8);
        } else if (tag.equals(Tag.INT)) {
            return Scalars.integer(text, 10);
        } else if (tag.equals(Tag.FLOAT)) {
            return Scalars.decimal(text);
        }
        throw context.stop("'" + text + "' is not a value of JSON (" + tag.getValue() + ").", REMEDY);
    }

    private void requireTag(Node node, Tag tag) {
        if (!node.getTag().equals(tag)) {
            throw context.stop("The tag " + node.getTag().getValue() + " has no meaning in JSON.", "Remove the tag.");
        }
    }
}
