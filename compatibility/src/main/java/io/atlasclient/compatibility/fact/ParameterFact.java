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

import io.atlasclient.compatibility.view.Lifecycle;

/**
 * What differs about a parameter.
 */
public sealed interface ParameterFact extends Fact {

    /**
     * A parameter is new. What belongs to it is not told.
     *
     * @param place where
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param required whether it must be sent
     * @param hasDefault whether its schema has a default
     * @param pathLevel whether it stands at the path, for all operations of it
     */
    record ParameterAdded(Place place, String in, String name, boolean required, boolean hasDefault, boolean pathLevel)
            implements ParameterFact {}

    /**
     * A parameter is gone. What belonged to it is not told.
     *
     * @param place where
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param required whether it had to be sent
     * @param hasDefault whether its schema had a default
     * @param lifecycle how its end had been announced
     */
    record ParameterRemoved(
            Place place, String in, String name, boolean required, boolean hasDefault, Lifecycle lifecycle)
            implements ParameterFact {}

    /**
     * A parameter is sent elsewhere; no other parameter could be meant.
     *
     * @param place where
     * @param name its name
     * @param before where it was sent
     * @param after where it is sent
     */
    record ParameterMoved(Place place, String name, String before, String after) implements ParameterFact {}

    /**
     * A parameter became required or optional.
     *
     * @param place where
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param required whether it is required now
     * @param hasDefault whether its schema has a default now
     */
    record ParameterRequirednessChanged(Place place, String in, String name, boolean required, boolean hasDefault)
            implements ParameterFact {}

    /**
     * The end of a parameter is announced, called off or moved, or its stability changed.
     *
     * @param place where
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param before what was announced
     * @param after what is announced
     */
    record ParameterLifecycleChanged(Place place, String in, String name, Lifecycle before, Lifecycle after)
            implements ParameterFact {}

    /**
     * A parameter is written in another way.
     *
     * @param place where
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param keyword what changed
     * @param before the value that counted, written or not
     * @param after the value that counts
     */
    record SerializationChanged(Place place, String in, String name, Serialization keyword, String before, String after)
            implements ParameterFact {}
}
