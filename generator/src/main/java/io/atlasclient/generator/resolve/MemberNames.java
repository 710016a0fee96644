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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.Origin;
import java.util.HashMap;
import java.util.Map;

/** The members of one class: two properties that want the same name are a problem. */
final class MemberNames {
    private final Problems problems;
    private final Map<String, String> owners = new HashMap<>();

    MemberNames(Problems problems) {
        this.problems = problems;
    }

    /** Takes a name that the property must have. */
    void claim(String name, String property, Origin origin) {
        String other = owners.putIfAbsent(name, property);
        if (other != null) {
            problems.add(
                    origin,
                    "The properties '" + other + "' and '" + property + "' both become " + name + "().",
                    "Rename one of them.");
        }
    }

    /** Takes a name or, if it is taken, the name with underscores. */
    String claimFree(String name) {
        String free = name;
        while (owners.putIfAbsent(free, "") != null) {
            free += "_";
        }
        return free;
    }
}
