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

/**
 * What differs about a document as a whole.
 */
public sealed interface DocumentFact extends Fact {

    /**
     * The version that the document gives itself changed ({@code info.version}).
     *
     * @param place where
     * @param before the old one, empty if there was none
     * @param after the new one, empty if there is none
     */
    record InfoVersionChanged(Place place, String before, String after) implements DocumentFact {}

    /**
     * A component schema is new.
     *
     * @param place where
     * @param name the schema's name
     */
    record ComponentSchemaAdded(Place place, String name) implements DocumentFact {}

    /**
     * A component schema is gone.
     *
     * @param place where
     * @param name the schema's name
     */
    record ComponentSchemaRemoved(Place place, String name) implements DocumentFact {}

    /**
     * A component schema has another name and equal content; no other schema could be meant.
     *
     * @param place where
     * @param before the old name
     * @param after the new name
     */
    record ComponentSchemaRenamed(Place place, String before, String after) implements DocumentFact {}

    /**
     * A webhook is new.
     *
     * @param place where
     * @param name its name
     */
    record WebhookAdded(Place place, String name) implements DocumentFact {}

    /**
     * A webhook is gone.
     *
     * @param place where
     * @param name its name
     */
    record WebhookRemoved(Place place, String name) implements DocumentFact {}
}
