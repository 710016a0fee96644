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

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) token by token, so that places and duplicate names are seen. */
final class JsonTreeReader {
    private static final String REMEDY = "Write JSON as RFC 8259 defines it.";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DocumentContext.MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final DocumentContext context;
    private final JsonParser parser;
    private final String text;
    private final PositionRecorder recorder = new PositionRecorder();

    private JsonTreeReader(DocumentContext context, JsonParser parser, String text) {
        this.context = context;
        this.parser = parser;
        this.text = text;
    }

    static DocumentTree read(DocumentContext context, String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonTreeReader reader = new JsonTreeReader(context, parser, text);
            JsonNode root = reader.document();
            return new DocumentTree(root, reader.recorder.positions(root));
        } catch (JsonProcessingException e) {
            throw context.stop(place(e.getLocation()) + " is not JSON: " + reason(e) + ".", REMEDY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser adds where it read from, in words for programmers. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll(" ?\\(start marker at \\[Source: [^]]*]\\)", "");
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "The document"
                : "Line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private JsonNode document() throws IOException {
        if (parser.nextToken() == null) {
            throw context.stop("The document is empty.", "Put an OpenAPI 3.0 document there.");
        }
        JsonNode root = value(parser.currentTokenLocation(), 0);
        if (parser.nextToken() != null) {
            throw context.stop(
                    "A second value begins on line "
                            + parser.currentTokenLocation().getLineNr() + ".",
                    REMEDY);
        }
        return root;
    }

    private JsonNode value(JsonLocation place, int keyEnd) throws IOException {
        int opened = recorder.open(place.getLineNr(), place.getColumnNr(), keyEnd);
        JsonNode value = switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
            case VALUE_NUMBER_INT -> number(Scalars.integer(parser.getText(), 10));
            case VALUE_NUMBER_FLOAT -> number(Scalars.decimal(parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(parser.getBooleanValue());
            default -> JsonNodeFactory.instance.nullNode();
        };
        JsonLocation end = parser.currentLocation();
        recorder.close(opened, end.getLineNr(), end.getColumnNr());
        return value;
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonLocation place = parser.currentTokenLocation();
            int keyEnd = place.getColumnNr() + keyLength((int) place.getCharOffset());
            parser.nextToken();
            context.enter(name);
            if (object.replace(name, value(place, keyEnd)) != null) {
                context.duplicate(name, place.getLineNr());
            }
            context.leave();
        }
        return object;
    }

    /** Counts the characters of a key in the text, where it may be longer than its meaning; the parser is behind it already. */
    private int keyLength(int quote) {
        int end = quote + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1 - quote;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            context.enter(Integer.toString(array.size()));
            array.add(value(parser.currentTokenLocation(), 0));
            context.leave();
        }
        return array;
    }

    private JsonNode number(Optional<JsonNode> number) {
        return number.orElseThrow(context::stopAtNumber);
    }
}
