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

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DocumentContext context;
    private final JsonScanner scanner;
    private final PositionRecorder recorder = new PositionRecorder();
    private final Deque<Begun> begun = new ArrayDeque<>();

    private JsonTreeReader(DocumentContext context, JsonScanner scanner) {
        this.context = context;
        this.scanner = scanner;
    }

    /** Reads the text that begins at an index. */
    static DocumentTree read(DocumentContext context, byte[] text, int start) {
        JsonTreeReader reader = new JsonTreeReader(context, new JsonScanner(context, text, start));
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
        JsonNode value = begin(null);
        while (!begun.isEmpty()) {
            Begun container = begun.getLast();
            char end = container.value() instanceof ArrayNode ? ']' : '}';
            int next = container.value().isEmpty() ? scanner.next() : separator(end);
            if (next == end) {
                scanner.skip();
                value = container.value();
                finish(begun.removeLast());
            } else {
                begin(end == '}' ? key(next) : null);
            }
        }
        return value;
    }

    /** Reads a value, or the beginning of one that has others in it. */
    private JsonNode begin(@Nullable Key key) {
        int next = scanner.next();
        int opened = key == null
                ? recorder.open(scanner.line(), scanner.column(), 0)
                : recorder.open(key.line(), key.column(), key.end());
        if (!begun.isEmpty()) {
            context.enter(key == null ? Integer.toString(begun.getLast().value().size()) : key.name());
        }
        Begun value = new Begun(value(next), key, opened);
        if (value.value().isContainerNode()) {
            scanner.skip();
            begun.addLast(value);
        } else {
            finish(value);
        }
        return value.value();
    }

    private void finish(Begun value) {
        recorder.close(value.opened(), scanner.line(), scanner.column());
        if (!begun.isEmpty()) {
            add(value, begun.getLast().value());
            context.leave();
        }
    }

    private void add(Begun value, JsonNode container) {
        @Nullable Key key = value.key();
        if (key == null) {
            ((ArrayNode) container).add(value.value());
        } else if (((ObjectNode) container).replace(key.name(), value.value()) != null) {
            context.duplicate(key.name(), key.line());
        }
    }

    private JsonNode value(int first) {
        return switch (first) {
            case '{' -> NODES.objectNode();
            case '[' -> NODES.arrayNode();
            case '"' -> NODES.textNode(scanner.string());
            case 't' -> word("true", NODES.booleanNode(true));
            case 'f' -> word("false", NODES.booleanNode(false));
            case 'n' -> word("null", NODES.nullNode());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(scanner.number());
            default -> throw scanner.expected("a value");
        };
    }

    private Key key(int first) {
        if (first != '"') {
            throw scanner.expected("a name in quotes");
        }
        int line = scanner.line();
        int column = scanner.column();
        Key key = new Key(scanner.name(), line, column, scanner.column());
        if (scanner.next() != ':') {
            throw scanner.expected("a colon");
        }
        scanner.skip();
        return key;
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

    /** The name of a member and where it stands, the end as the column behind it. */
    private record Key(String name, int line, int column, int end) {}

    /** A value of which the beginning was read: an element if it has no key; {@code opened} is its number among the places. */
    private record Begun(JsonNode value, @Nullable Key key, int opened) {}
}
