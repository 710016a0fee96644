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

import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.specs.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a JSON text (RFC 8259) apart and knows at which line and column it is. A column counts UTF-16 code
 * units, as editors do.
 */
final class JsonScanner {
    /** Stands for the byte behind the last one. */
    static final int END = -1;

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_OF_FOUR_BYTES = 0xF0;

    /** Longer values are texts, which are seldom the same. */
    private static final int LONGEST_SHARED = 64;

    private final DocumentContext context;
    private final byte[] text;
    /** A document repeats few names and short values many times. */
    private final Map<String, TextNode> shared = new HashMap<>();

    private int at;
    private int line = 1;
    /** Where the line would have begun if all its characters so far were of one byte. */
    private int lineStart;

    JsonScanner(DocumentContext context, byte[] text, int start) {
        this.context = context;
        this.text = text;
        this.at = start;
        this.lineStart = start;
    }

    /** Returns a part of a text that is all ASCII. */
    private static String ascii(byte[] text, int start, int length) {
        return new String(text, start, length, StandardCharsets.ISO_8859_1);
    }

    int index() {
        return at;
    }

    int line() {
        return line;
    }

    int column() {
        return at - lineStart + 1;
    }

    /** Goes behind white space, and returns the byte that is there without going behind it. */
    int next() {
        while (at < text.length) {
            byte now = text[at];
            if (now == '\n' || now == '\r') {
                at += now == '\r' && at + 1 < text.length && text[at + 1] == '\n' ? 2 : 1;
                line++;
                lineStart = at;
            } else if (now == ' ' || now == '\t') {
                at++;
            } else {
                return now & 0xFF;
            }
        }
        return END;
    }

    /** Goes behind the byte that {@link #next()} returned. */
    void skip() {
        at++;
    }

    /** Goes on at another place, behind what need not be read. */
    void goTo(int index, int line, int column) {
        this.at = index;
        this.line = line;
        this.lineStart = index - column + 1;
    }

    /** Reads the name of a member, which begins here with a quote. */
    String name() {
        int start = at + 1;
        int end = endOfPlain(text, start);
        if (isQuote(end)) {
            at = end + 1;
            return shared(ascii(text, start, end - start)).textValue();
        }
        String name = otherString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw problem("the name before this place has half a surrogate pair");
        }
        return name;
    }

    /** Reads a string, which begins here with a quote. */
    TextNode string() {
        int start = at + 1;
        int end = endOfPlain(text, start);
        if (isQuote(end)) {
            at = end + 1;
            String string = ascii(text, start, end - start);
            return string.length() > LONGEST_SHARED ? new TextNode(string) : shared(string);
        }
        return new TextNode(otherString());
    }

    /** Returns the end of what stands for itself in a string; the loop of most bytes of a document, small for the JIT compiler. */
    private static int endOfPlain(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] >= ' ' && text[end] != '"' && text[end] != '\\') {
            end++;
        }
        return end;
    }

    private TextNode shared(String text) {
        @Nullable TextNode known = shared.get(text);
        if (known == null) {
            known = new TextNode(text);
            shared.put(text, known);
        }
        return known;
    }

    private boolean isQuote(int index) {
        return index < text.length && text[index] == '"';
    }

    /** Reads a string that is not just ASCII without escapes. */
    private String otherString() {
        StringBuilder string = new StringBuilder();
        int piece = ++at;
        for (int now = goBehindPlain(); now != '"'; now = goBehindPlain()) {
            if (now == '\\') {
                string.append(utf8(piece, at)).append(escape());
                piece = at;
            } else if (now < ' ') {
                throw expected("the quote at a string's end");
            } else {
                goBehindOther(now);
            }
        }
        string.append(utf8(piece, at));
        at++;
        return string.toString();
    }

    /** Goes behind what stands for itself in a string, and returns what is there then. */
    private int goBehindPlain() {
        at = endOfPlain(text, at);
        return current();
    }

    private void goBehindOther(int now) {
        if (now >= FIRST_OF_FOUR_BYTES) {
            lineStart--;
        } else if ((now & 0xC0) == FIRST_BEYOND_ASCII) {
            lineStart++;
        }
        at++;
    }

    private String utf8(int start, int end) {
        return Utf8.string(context, text, start, end - start);
    }

    private char escape() {
        at++;
        char escaped = switch (current()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw expected("one of \"\\/bfnrtu");
        };
        at++;
        return escaped;
    }

    /** Reads the four digits behind a u, and stays on the last one. */
    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = Character.digit(current(), 16);
            if (digit < 0) {
                throw expected("a hexadecimal digit");
            }
            unit = 16 * unit + digit;
        }
        return (char) unit;
    }

    /** Reads a number, which begins here, and returns how it is written. */
    String number() {
        int start = at;
        if (current() == '-') {
            at++;
        }
        if (current() == '0') {
            at++;
        } else {
            digits();
        }
        if (current() == '.') {
            at++;
            digits();
        }
        if (current() == 'e' || current() == 'E') {
            at++;
            if (current() == '+' || current() == '-') {
                at++;
            }
            digits();
        }
        return ascii(text, start, at - start);
    }

    private void digits() {
        if (!isDigit(current())) {
            throw expected("a digit");
        }
        while (isDigit(current())) {
            at++;
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Goes behind a word that must stand here. */
    void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (current() != word.charAt(i)) {
                throw expected(word);
            }
            at++;
        }
    }

    private int current() {
        return at < text.length ? text[at] & 0xFF : END;
    }

    /** Returns what to throw if something else stands here than JSON demands. */
    ProblemsException expected(String what) {
        int now = current();
        if (now == END) {
            return problem("the text ends where " + what + " was expected");
        } else if (now >= FIRST_BEYOND_ASCII) {
            Utf8.string(context, text, 0, text.length);
        }
        String here = now > ' ' && now < FIRST_BEYOND_ASCII - 1 ? "'" + (char) now + "'" : "byte " + now;
        return problem(what + " was expected, but got " + here);
    }

    private ProblemsException problem(String problem) {
        return context.stop(
                "Line " + line + ", column " + column() + " is not JSON: " + problem + ".", JsonTreeReader.REMEDY);
    }
}
