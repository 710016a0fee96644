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

import org.jspecify.annotations.Nullable;

/**
 * Where in a request a value is. Made into text only if there is something to say about it.
 *
 * @param parent what encloses it; null if nothing does
 * @param name what it is called there
 */
record Location(@Nullable Location parent, String name) {

    static Location of(String name) {
        return new Location(null, name);
    }

    Location child(String property) {
        return new Location(this, property);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return name;
        }
        String separator = parent.parent == null ? " /" : "/";
        return parent + separator + name.replace("~", "~0").replace("/", "~1");
    }
}
