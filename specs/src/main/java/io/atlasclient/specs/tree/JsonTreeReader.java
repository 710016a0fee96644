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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) and notes where every value is; why no library does it is told in ADR 19. */
final class JsonTreeReader {
    static final String REMEDY = "Write JSON as RFC 8259 defines it.";

    /** About what a value takes with its key and what surrounds it. */
    private static final int BYTES_OF_A_VALUE = 48;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DocumentContext context;
    private final JsonScanner scanner;
    private final PositionRecorder recorder;
    private final Deque<Begun> begun = new ArrayDeque<>();

    private JsonTreeReader(DocumentContext context, JsonScanner scanner, int bytes) {
        this.context = context;
        this.scanner = scanner;
        this.recorder = new PositionRecorder(bytes / BYTES_OF_A_VALUE);
    }

    /** Reads the text that begins at an index. */
    static DocumentTree read(DocumentContext context, byte[] text, int start) {
        JsonTreeReader reader = new JsonTreeReader(context, new JsonScanner(context, text, start), text.length);
        JsonNode root = reader.document();
        return new DocumentTree(root, reader.recorder.positions(root));
    }

    private JsonNode document() {
        if (scanner.next() == JsonScanner.END) {
            throw context.stop("The document is empty.", "Put an OpenAPI 3.0 document there.");
        }
        JsonNode root = root();
        if (scanner.next() != JsonScanner.END) {
            throw context.stop("A second value begins on line " + scanner.line() + ".", REMEDY);
        }
        return root;
    }

    /**
     * One loop over the beginnings and ends of values: the JIT compiler puts methods that call each other, one for each kind of
     * value, into each other, and takes longer than the reading.
     */
    private JsonNode root() {
        JsonNode root = begin(null, recorder.open(scanner.line(), scanner.column(), 0));
        while (!begun.isEmpty()) {
            Begun container = begun.getLast();
            char end = container.value() instanceof ArrayNode ? ']' : '}';
            int next = container.value().isEmpty() ? scanner.next() : separator(end);
            if (next == end) {
                scanner.skip();
                begun.removeLast();
                finish(container.value(), container.name(), container.opened());
            } else if (end == '}') {
                member(next);
            } else {
                element(container.value().size());
            }
        }
        return root;
    }

    private void member(int first) {
        if (first != '"') {
            throw scanner.expected("a name in quotes");
        }
        int line = scanner.line();
        int column = scanner.column();
        String name = scanner.name();
        int opened = recorder.open(line, column, scanner.column());
        if (scanner.next() != ':') {
            throw scanner.expected("a colon");
        }
        scanner.skip();
        context.enter(name);
        begin(name, opened);
    }

    private void element(int index) {
        int opened = recorder.open(scanner.line(), scanner.column(), 0);
        context.enter(Integer.toString(index));
        begin(null, opened);
    }

    /** Reads a value, or the beginning of one that has others in it; {@code opened} is its number among the places. */
    private JsonNode begin(@Nullable String name, int opened) {
        JsonNode value = value(scanner.next());
        if (value.isContainerNode()) {
            scanner.skip();
            begun.addLast(new Begun(value, name, opened));
        } else {
            finish(value, name, opened);
        }
        return value;
    }

    private void finish(JsonNode value, @Nullable String name, int opened) {
        recorder.close(opened, scanner.line(), scanner.column());
        if (!begun.isEmpty()) {
            add(value, name, opened);
            context.leave();
        }
    }

    private void add(JsonNode value, @Nullable String name, int opened) {
        JsonNode container = begun.getLast().value();
        if (name == null) {
            ((ArrayNode) container).add(value);
        } else if (((ObjectNode) container).replace(name, value) != null) {
            context.duplicate(name, recorder.line(opened));
        }
    }

    private JsonNode value(int first) {
        return switch (first) {
            case '{' -> NODES.objectNode();
            case '[' -> NODES.arrayNode();
            case '"' -> scanner.string();
            case 't' -> word("true", NODES.booleanNode(true));
            case 'f' -> word("false", NODES.booleanNode(false));
            case 'n' -> word("null", NODES.nullNode());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(scanner.number());
            default -> throw scanner.expected("a value");
        };
    }

    /** Goes behind the comma after which there is one more value, or to the end of them. */
    private int separator(char end) {
        int next = scanner.next();
        if (next == end) {
            return next;
        } else if (next != ',') {
            throw scanner.expected("a comma or " + end);
        }
        scanner.skip();
        if (scanner.next() == end) {
            throw scanner.expected("one more value behind the comma");
        }
        return scanner.next();
    }

    private JsonNode word(String word, JsonNode value) {
        scanner.word(word);
        return value;
    }

    private JsonNode number(String number) {
        boolean isInteger = number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
        Optional<JsonNode> value = isInteger ? Scalars.integer(number, 10) : Scalars.decimal(number);
        return value.orElseThrow(context::stopAtNumber);
    }

    /** A value of which the beginning was read: an element if it has no name; {@code opened} is its number among the places. */
    private record Begun(JsonNode value, @Nullable String name, int opened) {}
}
