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
import io.atlasclient.specs.SourcePositions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) and notes where every value is; why no library does it is told in ADR 19. */
final class JsonTreeReader {
    static final String REMEDY = "Write JSON as RFC 8259 defines it.";

    /** About what a value takes with its key and what surrounds it. */
    private static final int BYTES_OF_A_VALUE = 48;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DocumentContext context;
    private final byte[] text;
    private final JsonScanner scanner;
    private final PositionRecorder recorder;
    private final CommonParts.@Nullable Location root;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private final List<Read> parts = new ArrayList<>();

    private JsonTreeReader(DocumentContext context, byte[] text, int start, CommonParts common) {
        this.context = context;
        this.scanner = new JsonScanner(context, text, start);
        this.recorder = new PositionRecorder(text.length / BYTES_OF_A_VALUE);
        this.root = common.root();
        this.text = text;
    }

    /** Reads the text that begins at an index. */
    static DocumentTree read(DocumentContext context, byte[] text, int start, CommonParts common) {
        JsonTreeReader reader = new JsonTreeReader(context, text, start, common);
        JsonNode root = reader.document();
        SourcePositions.Values places = reader.recorder.values();
        if (!context.hasProblems()) {
            reader.share(places);
        }
        return new DocumentTree(root, new SourcePositions(root, places));
    }

    private void share(SourcePositions.Values places) {
        for (Read part : parts) {
            Begun value = part.begun();
            part.location().add(new JsonPart(text, value.start(), part.end(), value.value(), places, value.opened()));
        }
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
        JsonNode root = begin(null, scanner.index(), recorder.open(scanner.line(), scanner.column(), 0));
        while (!begun.isEmpty()) {
            Begun container = begun.getLast();
            char end = container.value() instanceof ArrayNode ? ']' : '}';
            int next = container.value().isEmpty() ? scanner.next() : separator(end);
            if (next == end) {
                scanner.skip();
                begun.removeLast();
                end(container);
            } else if (end == '}') {
                member(next);
            } else {
                element(container.value().size());
            }
        }
        return root;
    }

    private void end(Begun container) {
        CommonParts.@Nullable Location location = container.location();
        if (location != null && location.holdsParts()) {
            parts.add(new Read(container, location, scanner.index()));
        }
        finish(container.value(), container.name(), container.opened());
    }

    private void member(int first) {
        if (first != '"') {
            throw scanner.expected("a name in quotes");
        }
        int start = scanner.index();
        int line = scanner.line();
        int column = scanner.column();
        String name = scanner.name();
        int opened = recorder.open(line, column, scanner.column());
        if (scanner.next() != ':') {
            throw scanner.expected("a colon");
        }
        scanner.skip();
        context.enter(name);
        begin(name, start, opened);
    }

    private void element(int index) {
        int opened = recorder.open(scanner.line(), scanner.column(), 0);
        context.enter(Integer.toString(index));
        begin(null, scanner.index(), opened);
    }

    /** Reads a value, or the beginning of one that has others in it; {@code opened} is its number among the places. */
    private JsonNode begin(@Nullable String name, int start, int opened) {
        int first = scanner.next();
        if (first != '{' && first != '[') {
            JsonNode value = value(first);
            finish(value, name, opened);
            return value;
        }
        CommonParts.@Nullable Location location = location(name);
        @Nullable JsonPart known = location == null ? null : location.find(text, start, recorder.column(opened));
        if (known != null) {
            takeOver(known, name, start, opened);
            return known.value();
        }
        scanner.skip();
        JsonNode value = first == '{' ? NODES.objectNode() : NODES.arrayNode();
        begun.addLast(new Begun(value, name, location, start, opened));
        return value;
    }

    private CommonParts.@Nullable Location location(@Nullable String name) {
        if (begun.isEmpty()) {
            return root;
        }
        CommonParts.@Nullable Location around = begun.getLast().location();
        return around == null || name == null ? null : around.member(name);
    }

    /** Goes behind what another document writes alike, with what was read there. */
    private void takeOver(JsonPart part, @Nullable String name, int start, int opened) {
        SourcePositions.Values places = part.places();
        int further = recorder.takeOver(opened, places, part.number());
        scanner.goTo(
                start + part.length(), places.endLines()[part.number()] + further, places.endColumns()[part.number()]);
        finish(part.value(), name, opened);
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

    /**
     * A value of which the beginning was read.
     *
     * @param value the value so far
     * @param name its name; null if it is an element
     * @param location where it stands; null if it is too deep or in an array, or nothing is kept
     * @param start the index of the first byte of its name, or of its own
     * @param opened its number among the places
     */
    private record Begun(
            JsonNode value, @Nullable String name, CommonParts.@Nullable Location location, int start, int opened) {}

    /** A value that later documents may take over; {@code end} is the index behind its last byte. */
    private record Read(Begun begun, CommonParts.Location location, int end) {}
}
