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

import io.atlasclient.specs.ProblemsException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a document's bytes as a tree. */
public final class TreeReader {
    /** The largest document that is read: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    private TreeReader() {}

    /**
     * Reads a document: YAML (1.2, core schema) if its name ends in {@code .yaml} or {@code .yml}, JSON (RFC 8259) if it
     * ends in {@code .json}. By any other name, such as that of a URL, it is JSON if its text begins with a brace, and YAML
     * otherwise.
     *
     * @param name the document as problems name it
     * @param bytes the document in UTF-8, at most {@link #MAX_BYTES}
     * @throws ProblemsException if the bytes are not such a document, repeat a name within an object, are nested more
     *     than 256 deep, or swell under their aliases
     */
    public static DocumentTree read(String name, byte[] bytes) {
        DocumentContext context = new DocumentContext(name);
        if (bytes.length > MAX_BYTES) {
            throw context.stop("The document is larger than 64 MiB.", "Split it.");
        }
        String text = text(context, bytes);
        DocumentTree tree =
                isYaml(name, text) ? YamlTreeReader.read(context, text, MAX_BYTES) : JsonTreeReader.read(context, text);
        context.throwProblems();
        return tree;
    }

    private static boolean isYaml(String name, String text) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".json")) {
            return false;
        }
        return lowerCase.endsWith(".yaml")
                || lowerCase.endsWith(".yml")
                || !text.stripLeading().startsWith("{");
    }

    /** The decoder that reports what is malformed takes far longer than the one that replaces it. */
    private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes));
    }

    private static String text(DocumentContext context, byte[] bytes) {
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACEMENT) >= 0) {
                requireUtf8(bytes);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw context.stop("The document is not UTF-8 text.", "Save it as UTF-8.");
        }
    }
}
