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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges an object.
 *
 * @param properties the checks of the properties that are declared
 * @param required the names of properties that must be there
 * @param others the check of all other properties; empty if they may be anything
 */
record ObjectCheck(Map<String, ValueCheck> properties, List<String> required, Optional<ValueCheck> others)
        implements ValueCheck {

    @Override
    public void check(JsonNode value, Location at, Findings findings) {
        if (!value.isObject()) {
            findings.add(at, "is no object");
            return;
        }
        for (String name : required) {
            if (!value.has(name)) {
                findings.add(at.child(name), "is missing");
            }
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            ValueCheck declared = properties.get(member.getKey());
            if (declared != null) {
                declared.check(member.getValue(), at.child(member.getKey()), findings);
            } else if (others.isPresent()) {
                others.get().check(member.getValue(), at.child(member.getKey()), findings);
            }
        }
    }
}
