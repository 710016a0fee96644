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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.apache.lucene.util.automaton.Transition;
import org.jspecify.annotations.Nullable;

/** The texts in which a pattern is found. */
final class Language {
    /** How much work may go into one automaton; patterns of real documents need less than a hundredth. */
    private static final int WORK = 20_000;

    private static final long MAX_PRODUCT = 4_000_000;

    private static final String READABLE = "a0A-_ .";

    private final Automaton texts;

    private Language(Automaton texts) {
        this.texts = texts;
    }

    /** Reads a pattern; throws {@link UnsupportedPatternException} if that takes too much or cannot be done. */
    static Language of(String pattern) {
        Automaton anything = new CharacterSet().complement().automaton();
        Automaton start = Automata.makeChar(CharacterSet.START);
        Automaton end = Automata.makeChar(CharacterSet.END);
        Automaton around = Operations.repeat(Operations.union(List.of(anything, start, end)));
        Automaton found = Operations.concatenate(
                List.of(around, PatternReader.read(pattern).automaton(), around));
        Automaton text = Operations.concatenate(List.of(start, Operations.repeat(anything), end));
        try {
            return new Language(
                    Operations.determinize(Operations.removeDeadStates(Operations.intersection(found, text)), WORK));
        } catch (TooComplexToDeterminizeException e) {
            throw new UnsupportedPatternException("The pattern is too large.");
        }
    }

    /** Returns the shortest text that is found by this pattern and not by the other; null if there is none. */
    @Nullable
    String without(Language other) {
        if ((long) texts.getNumStates() * other.texts.getNumStates() > MAX_PRODUCT) {
            throw new UnsupportedPatternException("The patterns are too large together.");
        }
        return shortest(Operations.minus(texts, other.texts, WORK));
    }

    private static @Nullable String shortest(Automaton automaton) {
        int states = automaton.getNumStates();
        @Nullable String[] ways = new String[states];
        Deque<Integer> open = new ArrayDeque<>();
        if (states > 0) {
            ways[0] = "";
            open.add(0);
        }
        Transition transition = new Transition();
        while (!open.isEmpty()) {
            int state = open.remove();
            @Nullable String way = ways[state];
            if (automaton.isAccept(state) && way != null) {
                return way;
            }
            int count = automaton.initTransition(state, transition);
            for (int i = 0; i < count; i++) {
                automaton.getNextTransition(transition);
                if (ways[transition.dest] == null) {
                    ways[transition.dest] = way + character(transition.min, transition.max);
                    open.add(transition.dest);
                }
            }
        }
        return null;
    }

    private static String character(int min, int max) {
        if (min == CharacterSet.START || min == CharacterSet.END) {
            return "";
        }
        return READABLE.chars()
                .filter(readable -> readable >= min && readable <= max)
                .mapToObj(Character::toString)
                .findFirst()
                .orElseGet(() -> Character.toString(min));
    }
}
