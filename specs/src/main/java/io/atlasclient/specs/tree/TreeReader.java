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
import java.util.Arrays;
import java.util.Locale;

/** Reads a document's bytes as a tree. */
public final class TreeReader {
    /** The largest document that is read: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        return read(name, bytes, CommonParts.none());
    }

    /**
     * Reads a document as {@link #read(String, byte[])} does; parts that an earlier document writes alike are taken over.
     *
     * @param name the document as problems name it
     * @param bytes the document in UTF-8, at most {@link #MAX_BYTES}; must not be changed afterwards
     * @param common what was read from earlier documents, to which this one is added
     * @throws ProblemsException if the bytes are not such a document
     */
    public static DocumentTree read(String name, byte[] bytes, CommonParts common) {
        DocumentContext context = new DocumentContext(name);
        if (bytes.length > MAX_BYTES) {
            throw context.stop("The document is larger than 64 MiB.", "Split it.");
        }
        int start = startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        DocumentTree tree = isYaml(name, bytes, start)
                ? YamlTreeReader.read(context, Utf8.string(context, bytes, start, bytes.length - start), MAX_BYTES)
                : JsonTreeReader.read(context, bytes, start, common);
        context.throwProblems();
        return tree;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    private static boolean isYaml(String name, byte[] bytes, int start) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".json")) {
            return false;
        }
        return lowerCase.endsWith(".yaml") || lowerCase.endsWith(".yml") || !beginsWithBrace(bytes, start);
    }

    private static boolean beginsWithBrace(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }
}
