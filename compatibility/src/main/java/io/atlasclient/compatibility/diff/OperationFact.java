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
package io.atlasclient.compatibility.diff;

import org.jspecify.annotations.Nullable;

/** What is different about an operation as a whole, or about the document. */
public sealed interface OperationFact extends Fact {

    /**
     * An operation is new.
     *
     * @param place where
     * @param name method and path, such as {@code GET /groups}
     */
    record OperationAdded(Place place, String name) implements OperationFact {}

    /**
     * An operation is gone.
     *
     * @param place where
     * @param name method and path, such as {@code GET /groups}
     * @param wholePath whether the path has no operation any more
     * @param lifecycle how its end had been announced
     */
    record OperationRemoved(Place place, String name, boolean wholePath, Lifecycle lifecycle)
            implements OperationFact {}

    /**
     * An operation has another method or path, and the same operationId.
     *
     * @param place where
     * @param before old method and path
     * @param after new method and path
     */
    record OperationMoved(Place place, String before, String after) implements OperationFact {}

    /**
     * The operationId changed.
     *
     * @param place where
     * @param before the old one, null if there was none
     * @param after the new one, null if there is none
     */
    record OperationIdChanged(
            Place place, @Nullable String before, @Nullable String after) implements OperationFact {}

    /**
     * The operation has one tag more.
     *
     * @param place where
     * @param tag the tag
     */
    record TagAdded(Place place, String tag) implements OperationFact {}

    /**
     * The operation has one tag less.
     *
     * @param place where
     * @param tag the tag
     */
    record TagRemoved(Place place, String tag) implements OperationFact {}

    /**
     * The end of the operation is announced, called off or moved.
     *
     * @param place where
     * @param before what was announced
     * @param after what is announced
     */
    record LifecycleChanged(Place place, Lifecycle before, Lifecycle after) implements OperationFact {}

    /**
     * The operation accepts a further combination of security schemes.
     *
     * @param place where
     * @param alternative the schemes and their scopes
     */
    record SecurityAdded(Place place, String alternative) implements OperationFact {}

    /**
     * The operation no longer accepts a combination of security schemes.
     *
     * @param place where
     * @param alternative the schemes and their scopes
     */
    record SecurityRemoved(Place place, String alternative) implements OperationFact {}

    /**
     * A component schema is new.
     *
     * @param place where
     * @param name the schema's name
     */
    record ComponentSchemaAdded(Place place, String name) implements OperationFact {}

    /**
     * A component schema is gone.
     *
     * @param place where
     * @param name the schema's name
     */
    record ComponentSchemaRemoved(Place place, String name) implements OperationFact {}
}
