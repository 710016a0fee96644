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
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The lines of a baseline, cut into entries. YAML libraries lose comments; whoever wrote one wants to find it again.
 *
 * @param head the lines before the first entry's comments
 * @param blocks the lines of each entry, with the comments above it
 * @param tail what follows the last entry
 */
record BaselineText(String head, List<String> blocks, String tail) {
    private static final String EMPTY_HEAD = "accepted:\n";

    /**
     * Cuts a file.
     *
     * @throws ProblemsException if two entries share a line
     */
    static BaselineText of(String file, String text, List<EntryNode> entries) {
        if (entries.isEmpty()) {
            return new BaselineText(withKey(text), List.of(), "");
        }
        List<String> lines = text.lines().toList();
        int start = lineOfKey(lines) + 1;
        String head = join(lines.subList(0, start));
        List<String> blocks = new ArrayList<>();
        for (EntryNode entry : entries) {
            int end = lastLine(entry.node()) + 1;
            if (end <= start || entry.line() - 1 < start) {
                throw new ProblemsException(List.of(new Problem(
                        file + ":" + entry.line(),
                        entry.pointer(),
                        "This entry shares a line with what is before it.",
                        "Write entries one below the other, so that their comments can be kept.")));
            }
            blocks.add(join(lines.subList(start, end)));
            start = end;
        }
        return new BaselineText(head, blocks, join(lines.subList(start, lines.size())));
    }

    /** A file without entries may still have comments, or the key with an empty list. */
    private static String withKey(String text) {
        String comments = join(text.lines()
                .filter(line -> line.isBlank() || line.stripLeading().startsWith("#"))
                .toList());
        return comments + EMPTY_HEAD;
    }

    private static int lineOfKey(List<String> lines) {
        int line = 0;
        while (!lines.get(line).matches("[\"']?accepted[\"']?\\s*:.*")) {
            line++;
        }
        return line;
    }

    private static String join(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Returns the last line that a value has a character on, 0 for the first of the file. */
    private static int lastLine(Node node) {
        if (node instanceof MappingNode mapping && isBlock(mapping)) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return Math.max(lastLine(last.getKeyNode()), lastLine(last.getValueNode()));
        } else if (node instanceof SequenceNode list && isBlock(list)) {
            return lastLine(list.getValue().get(list.getValue().size() - 1));
        }
        Mark end = node.getEndMark();
        return end.getColumn() == 0 && end.getLine() > node.getStartMark().getLine()
                ? end.getLine() - 1
                : end.getLine();
    }

    /** A collection in brackets knows its end; one in a block ends where the next token begins. */
    private static boolean isBlock(CollectionNode<?> node) {
        return node.getFlowStyle() == DumperOptions.FlowStyle.BLOCK
                && !node.getValue().isEmpty();
    }
}
