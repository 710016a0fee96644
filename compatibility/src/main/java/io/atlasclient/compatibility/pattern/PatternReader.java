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
package io.atlasclient.compatibility.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern (ECMA-262, section 22.2) as far as an automaton can say the same: no look-around, no references back, no
 * word boundaries.
 */
final class PatternReader {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_DEPTH = 50;
    private static final Pattern COUNTS = Pattern.compile("\\{(\\d{1,4})(,(\\d{1,4})?)?\\}");
    private static final Pattern GROUP = Pattern.compile("\\?(:|<[A-Za-z_$][A-Za-z0-9_$]*>)");

    private final Escapes escapes;
    private final String pattern;
    private int at;
    private int depth;

    private PatternReader(String pattern) {
        this.pattern = pattern;
        this.escapes = new Escapes(pattern);
    }

    /** Reads a pattern; throws {@link UnsupportedPatternException} if no automaton can say the same. */
    static Piece read(String pattern) {
        if (pattern.length() > MAX_LENGTH) {
            throw new UnsupportedPatternException("The pattern is too long.");
        }
        PatternReader reader = new PatternReader(pattern);
        Piece piece = reader.alternatives();
        if (reader.at < pattern.length()) {
            throw new UnsupportedPatternException("A parenthesis is closed that was not opened.");
        }
        return piece;
    }

    private Piece alternatives() {
        List<Piece> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : Piece.alternatives(alternatives);
    }

    private Piece sequence() {
        List<Piece> pieces = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            pieces.add(quantified(atom()));
        }
        return Piece.sequence(pieces);
    }

    private Piece atom() {
        int character = pattern.codePointAt(at);
        at += Character.charCount(character);
        return switch (character) {
            case '^' -> Piece.start();
            case '$' -> Piece.end();
            case '.' -> Piece.of(CharacterSet.lineTerminators().complement());
            case '(' -> group();
            case '[' -> Piece.of(characterClass());
            case '\\' -> Piece.of(escaped());
            case '*', '+', '?' -> throw new UnsupportedPatternException("Nothing is repeated.");
            default -> Piece.of(CharacterSet.of(character, character));
        };
    }

    private CharacterSet escaped() {
        Escapes.Escape escape = escapes.read(at);
        at = escape.end();
        return escape.characters();
    }

    private Piece group() {
        if (++depth > MAX_DEPTH) {
            throw new UnsupportedPatternException("Groups are nested too deep.");
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            Matcher kind = GROUP.matcher(pattern).region(at, pattern.length());
            if (!kind.lookingAt()) {
                throw new UnsupportedPatternException("The pattern looks around.");
            }
            at = kind.end();
        }
        Piece piece = alternatives();
        if (at >= pattern.length()) {
            throw new UnsupportedPatternException("A parenthesis is not closed.");
        }
        at++;
        depth--;
        return piece;
    }

    private Piece quantified(Piece piece) {
        if (at >= pattern.length()) {
            return piece;
        }
        Matcher counts = COUNTS.matcher(pattern).region(at, pattern.length());
        char sign = pattern.charAt(at);
        Piece repeated;
        if (sign == '*' || sign == '+' || sign == '?') {
            repeated = piece.repeated(sign == '+' ? 1 : 0, sign == '?' ? 1 : -1);
            at++;
        } else if (counts.lookingAt()) {
            int min = Integer.parseInt(counts.group(1));
            int max = counts.group(2) == null ? min : counts.group(3) == null ? -1 : Integer.parseInt(counts.group(3));
            repeated = piece.repeated(min, max);
            at = counts.end();
        } else {
            return piece;
        }
        // Lazy repetition finds other matches first, not others.
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return repeated;
    }

    private CharacterSet characterClass() {
        boolean isNegated = at < pattern.length() && pattern.charAt(at) == '^';
        at += isNegated ? 1 : 0;
        CharacterSet set = new CharacterSet();
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            member(set);
        }
        if (at >= pattern.length()) {
            throw new UnsupportedPatternException("A bracket is not closed.");
        }
        at++;
        return isNegated ? set.complement() : set;
    }

    private void member(CharacterSet set) {
        CharacterSet first = classAtom();
        boolean isRange = at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
        if (!isRange) {
            set.addAll(first);
            return;
        }
        at++;
        CharacterSet last = classAtom();
        int from = first.only();
        int to = last.only();
        if (from < 0 || to < from) {
            throw new UnsupportedPatternException("A range has no order.");
        }
        set.add(from, to);
    }

    private CharacterSet classAtom() {
        int character = pattern.codePointAt(at);
        at += Character.charCount(character);
        if (character != '\\') {
            return CharacterSet.of(character, character);
        }
        if (at < pattern.length() && pattern.charAt(at) == 'b') {
            at++;
            return CharacterSet.of('\b', '\b');
        }
        return escaped();
    }
}
