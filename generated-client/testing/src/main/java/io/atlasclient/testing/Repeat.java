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
package io.atlasclient.testing;

/** Says how often the fake does what it was told last. */
public final class Repeat {
    private final OperationRules rules;
    private final Behaviour behaviour;

    Repeat(OperationRules rules, Behaviour behaviour) {
        this.rules = rules;
        this.behaviour = behaviour;
    }

    /**
     * Only for the next calls; without this, for all.
     *
     * @param calls how many, at least 1
     * @return the operation, to tell the fake more about it
     * @throws IllegalArgumentException if it is less than 1
     */
    public OperationRules times(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("A number of calls is at least 1, not " + calls);
        }
        rules.limit(behaviour, calls);
        return rules;
    }
}
