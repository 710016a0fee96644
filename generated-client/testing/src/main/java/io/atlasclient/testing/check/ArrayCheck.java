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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Judges an array.
 *
 * @param least how many elements there must be
 * @param most how many there may be
 * @param unique whether no two of them may be equal
 * @param items the check of each; empty if they may be anything
 */
record ArrayCheck(int least, int most, boolean unique, Optional<ValueCheck> items) implements ValueCheck {

    @Override
    public void check(JsonNode value, Location at, Findings findings) {
        if (!value.isArray()) {
            findings.add(at, "is no array");
            return;
        }
        if (value.size() < least || value.size() > most) {
            findings.add(at, "has " + value.size() + " elements; allowed are " + least + " to " + most);
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode element = value.get(i);
            if (unique && !seen.add(element)) {
                findings.add(at.child(Integer.toString(i)), "is there twice");
            }
            if (items.isPresent()) {
                items.get().check(element, at.child(Integer.toString(i)), findings);
            }
        }
    }
}
