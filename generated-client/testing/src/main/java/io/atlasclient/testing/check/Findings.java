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
package io.atlasclient.testing.check;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one request; also bounds the work that is done to find out. */
final class Findings {
    private static final int MOST = 100;

    private final List<Finding> all = new ArrayList<>();
    private final Effort effort;

    Findings() {
        this(new Effort());
    }

    private Findings(Effort effort) {
        this.effort = effort;
    }

    /** How much may still be checked: schemas may refer to themselves in ways that never end. */
    private static final class Effort {
        private int left = 1_000_000;
    }

    /** Returns a list of its own for a trial. */
    Findings trial() {
        return new Findings(effort);
    }

    void add(Location where, String message) {
        if (all.size() < MOST) {
            all.add(new Finding(where.toString(), message));
        }
    }

    void addAll(Findings others) {
        others.all.stream().limit(MOST - all.size()).forEach(all::add);
    }

    /** Returns whether one more value may be checked. */
    boolean goOn(Location where) {
        if (effort.left == 0) {
            add(where, "is too much to check");
        }
        return effort.left-- > 0;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
