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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * The value of a keyword, and where it came from.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param owner the JSON pointer of the schema that holds the keyword, a branch of {@code allOf} perhaps
 * @param pointer the JSON pointer of the keyword
 */
public record Sourced<T>(T value, String owner, String pointer) {

    /** Returns the place as that of a value which is not written there. */
    public Located place() {
        return new Located(JsonNodeFactory.instance.missingNode(), pointer);
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Sourced<?> sourced
                        && value.equals(sourced.value)
                        && owner.equals(sourced.owner)
                        && pointer.equals(sourced.pointer));
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + pointer.hashCode();
    }
}
