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
package io.atlasclient.compatibility.fact;

import org.jspecify.annotations.Nullable;

/**
 * What differs about the servers of a document, a path or an operation.
 */
public sealed interface ServerFact extends Fact {

    /**
     * A server is new.
     *
     * @param place where
     * @param url its URL
     */
    record ServerAdded(Place place, String url) implements ServerFact {}

    /**
     * A server is gone.
     *
     * @param place where
     * @param url its URL
     */
    record ServerRemoved(Place place, String url) implements ServerFact {}

    /**
     * A server has another URL; no other server could be meant.
     *
     * @param place where
     * @param before the old URL
     * @param after the new URL
     */
    record ServerUrlChanged(Place place, String before, String after) implements ServerFact {}

    /**
     * The default of a variable changed.
     *
     * @param place where
     * @param url the server's URL
     * @param variable the variable
     * @param before the old default, null if there was none
     * @param after the new default, null if there is none
     */
    record ServerVariableDefaultChanged(
            Place place,
            String url,
            String variable,
            @Nullable String before,
            @Nullable String after) implements ServerFact {}

    /**
     * A variable takes one value more.
     *
     * @param place where
     * @param url the server's URL
     * @param variable the variable
     * @param value the value
     */
    record ServerVariableValueAdded(Place place, String url, String variable, String value) implements ServerFact {}

    /**
     * A variable takes one value less.
     *
     * @param place where
     * @param url the server's URL
     * @param variable the variable
     * @param value the value
     */
    record ServerVariableValueRemoved(Place place, String url, String variable, String value) implements ServerFact {}
}
