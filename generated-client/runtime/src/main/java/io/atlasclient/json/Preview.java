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
package io.atlasclient.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object holds, seen before it is read: for unions that a single property does not decide. */
public final class Preview {
    private final byte[] json;
    private final int end;
    private final boolean object;
    private final Map<String, Integer> values = new HashMap<>();

    private Preview(byte[] json, int end, boolean object) {
        this.json = json;
        this.end = end;
        this.object = object;
    }

    static Preview of(JsonTokens tokens, boolean object) {
        Preview preview = new Preview(tokens.json(), tokens.end(), object);
        if (object) {
            ObjectScan scan = new ObjectScan(tokens.json(), tokens.position(), tokens.end());
            while (scan.advance()) {
                preview.values.put(scan.name(), scan.value());
            }
        }
        return preview;
    }

    /**
     * Whether the value is an object at all.
     *
     * @return false for arrays, strings, numbers, booleans and null
     */
    public boolean isObject() {
        return object;
    }

    /**
     * Whether the object has a property with a value; null is no evidence for a variant and does not count.
     *
     * @param property its name
     * @return true if it is there and not null
     */
    public boolean has(String property) {
        Integer at = values.get(property);
        return at != null && json[at] != 'n';
    }

    /**
     * A property's string.
     *
     * @param property its name
     * @return the string, or null if the property is absent or something else
     */
    public @Nullable String string(String property) {
        Integer at = values.get(property);
        return at == null ? null : new ObjectScan(json, at, end).string(at);
    }
}
