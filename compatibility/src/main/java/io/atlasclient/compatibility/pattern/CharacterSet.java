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

import java.util.TreeMap;
import org.apache.lucene.util.automaton.Automaton;

/** A set of characters, as ranges of code points. */
final class CharacterSet {
    /** Stands for the beginning of a text, so no text may hold it; Unicode has no character there. */
    static final int START = 0xFFFE;

    /** Stands for the end of a text. */
    static final int END = 0xFFFF;

    private static final int MAX = Character.MAX_CODE_POINT;

    private final TreeMap<Integer, Integer> ranges = new TreeMap<>();

    static CharacterSet of(int... bounds) {
        CharacterSet set = new CharacterSet();
        for (int i = 0; i < bounds.length; i += 2) {
            set.add(bounds[i], bounds[i + 1]);
        }
        return set;
    }

    static CharacterSet digits() {
        return of('0', '9');
    }

    static CharacterSet wordCharacters() {
        return of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    }

    static CharacterSet lineTerminators() {
        return of('\n', '\n', '\r', '\r', 0x2028, 0x2029);
    }

    /** ECMA-262, section 22.2.2.9: white space and line terminators. */
    static CharacterSet spaces() {
        return of(
                '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
                0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);
    }

    void add(int from, int to) {
        int start = from;
        int end = to;
        var left = ranges.floorEntry(from);
        if (left != null && left.getValue() >= from - 1) {
            start = left.getKey();
            end = Math.max(end, left.getValue());
        }
        var inside = ranges.ceilingEntry(start);
        while (inside != null && inside.getKey() <= end + 1) {
            end = Math.max(end, inside.getValue());
            ranges.remove(inside.getKey());
            inside = ranges.ceilingEntry(start);
        }
        ranges.put(start, end);
    }

    void addAll(CharacterSet other) {
        other.ranges.forEach(this::add);
    }

    /** Returns the only character of the set, -1 if there are others or none. */
    int only() {
        boolean isOne = ranges.size() == 1
                && ranges.firstKey().equals(ranges.firstEntry().getValue());
        return isOne ? ranges.firstKey() : -1;
    }

    CharacterSet complement() {
        CharacterSet rest = new CharacterSet();
        int next = 0;
        for (var range : ranges.entrySet()) {
            if (range.getKey() > next) {
                rest.add(next, range.getKey() - 1);
            }
            next = range.getValue() + 1;
        }
        if (next <= MAX) {
            rest.add(next, MAX);
        }
        return rest;
    }

    /** Returns what matches one character of the set. */
    Automaton automaton() {
        Automaton automaton = new Automaton();
        automaton.createState();
        automaton.createState();
        automaton.setAccept(1, true);
        ranges.forEach((from, to) -> addTransitions(automaton, from, to));
        automaton.finishState();
        return automaton;
    }

    private static void addTransitions(Automaton automaton, int from, int to) {
        if (from < START) {
            automaton.addTransition(0, 1, from, Math.min(to, START - 1));
        }
        if (to > END) {
            automaton.addTransition(0, 1, Math.max(from, END + 1), to);
        }
    }
}
