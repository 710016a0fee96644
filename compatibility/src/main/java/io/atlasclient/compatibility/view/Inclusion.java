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
package io.atlasclient.compatibility.view;

/** Which of two conditions allows more. */
public enum Inclusion {
    /** Both allow the same. */
    EQUAL,
    /** The new one allows all that the old one allowed, and more. */
    WIDER,
    /** The new one allows less. */
    NARROWER,
    /** Each allows something that the other does not. */
    NEITHER,
    /** Nobody can tell. */
    UNDECIDED;

    /**
     * Tells which allows more.
     *
     * @param hasAllOld whether the new one allows all that the old one allowed
     * @param hasAllNew whether the old one allowed all that the new one allows
     */
    public static Inclusion of(boolean hasAllOld, boolean hasAllNew) {
        if (hasAllOld) {
            return hasAllNew ? EQUAL : WIDER;
        }
        return hasAllNew ? NARROWER : NEITHER;
    }

    /**
     * Returns which of two pairs of conditions allows more, where both of each pair must hold.
     *
     * @param other how the second conditions are related
     */
    public Inclusion and(Inclusion other) {
        if (this == UNDECIDED || other == UNDECIDED) {
            return UNDECIDED;
        }
        return of(hasAllOld() && other.hasAllOld(), hasAllNew() && other.hasAllNew());
    }

    private boolean hasAllOld() {
        return this == EQUAL || this == WIDER;
    }

    private boolean hasAllNew() {
        return this == EQUAL || this == NARROWER;
    }
}
