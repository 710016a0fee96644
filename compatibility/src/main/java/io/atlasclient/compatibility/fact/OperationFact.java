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
import org.jspecify.annotations.Nullable;

/**
 * What differs about an operation.
 */
public sealed interface OperationFact extends Fact {

    /**
     * An operation is new. What belongs to it is not told.
     *
     * @param place where
     * @param operation the operation
     */
    record OperationAdded(Place place, Endpoint operation) implements OperationFact {}

    /**
     * An operation is gone. What belonged to it is not told.
     *
     * @param place where
     * @param operation the operation
     * @param wholePath whether its path is gone too
     * @param lifecycle how its end had been announced
     */
    record OperationRemoved(Place place, Endpoint operation, boolean wholePath, Lifecycle lifecycle)
            implements OperationFact {}

    /**
     * An operation has another path or method; its operationId says that it is the same.
     *
     * @param place where
     * @param before the old operation
     * @param after the new one
     */
    record OperationMoved(Place place, Endpoint before, Endpoint after) implements OperationFact {}

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
     * The end of the operation is announced, called off or moved, or its stability changed.
     *
     * @param place where
     * @param before what was announced
     * @param after what is announced
     */
    record LifecycleChanged(Place place, Lifecycle before, Lifecycle after) implements OperationFact {}

    /**
     * A callback is new. What belongs to it is not told.
     *
     * @param place where
     * @param name its name
     */
    record CallbackAdded(Place place, String name) implements OperationFact {}

    /**
     * A callback is gone. What belonged to it is not told.
     *
     * @param place where
     * @param name its name
     */
    record CallbackRemoved(Place place, String name) implements OperationFact {}

    /**
     * A callback goes to another address.
     *
     * @param place where
     * @param name its name
     * @param before the old expression
     * @param after the new expression
     */
    record CallbackExpressionChanged(Place place, String name, String before, String after) implements OperationFact {}
}
