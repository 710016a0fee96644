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

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A part of a pattern.
 *
 * @param automaton what it matches, the beginning and the end of a text being characters
 * @param hasStart whether the beginning may be part of it
 * @param hasEnd whether the end may be part of it
 */
record Piece(Automaton automaton, boolean hasStart, boolean hasEnd) {
    private static final int MAX_STATES = 10_000;
    private static final int MAX_REPETITIONS = 1_000;

    static Piece of(CharacterSet characters) {
        return new Piece(characters.automaton(), false, false);
    }

    static Piece start() {
        return new Piece(Automata.makeChar(CharacterSet.START), true, false);
    }

    static Piece end() {
        return new Piece(Automata.makeChar(CharacterSet.END), false, true);
    }

    /** The beginning is one character here, which two parts cannot both match as they can in truth. */
    static Piece sequence(List<Piece> pieces) {
        if (pieces.stream().filter(Piece::hasStart).count() > 1
                || pieces.stream().filter(Piece::hasEnd).count() > 1) {
            throw new UnsupportedPatternException("Anchors repeat.");
        }
        return combined(
                pieces.isEmpty()
                        ? Automata.makeEmptyString()
                        : Operations.concatenate(
                                pieces.stream().map(Piece::automaton).toList()),
                pieces);
    }

    static Piece alternatives(List<Piece> pieces) {
        return combined(Operations.union(pieces.stream().map(Piece::automaton).toList()), pieces);
    }

    private static Piece combined(Automaton automaton, List<Piece> pieces) {
        if (automaton.getNumStates() > MAX_STATES) {
            throw new UnsupportedPatternException("The pattern is too large.");
        }
        return new Piece(
                automaton,
                pieces.stream().anyMatch(Piece::hasStart),
                pieces.stream().anyMatch(Piece::hasEnd));
    }

    /** Returns this piece repeated; a negative maximum means as often as one likes. */
    Piece repeated(int min, int max) {
        long states = (long) automaton.getNumStates() * Math.max(Math.max(min, max), 1);
        if (hasStart || hasEnd || Math.max(min, max) > MAX_REPETITIONS || states > MAX_STATES) {
            throw new UnsupportedPatternException("What is repeated is too large or an anchor.");
        }
        if (max >= 0 && max < min) {
            throw new UnsupportedPatternException("The pattern repeats less than it must.");
        }
        return new Piece(
                max < 0 ? Operations.repeat(automaton, min) : Operations.repeat(automaton, min, max), false, false);
    }
}
