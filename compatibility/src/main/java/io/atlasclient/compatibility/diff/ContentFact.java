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

/** What is different about bodies, statuses, media types and response headers. */
public sealed interface ContentFact extends Fact {

    /**
     * The operation takes a body.
     *
     * @param place where
     * @param required whether it must be sent
     */
    record BodyAdded(Place place, boolean required) implements ContentFact {}

    /**
     * The operation takes no body any more.
     *
     * @param place where
     * @param required whether it had to be sent
     */
    record BodyRemoved(Place place, boolean required) implements ContentFact {}

    /**
     * The body became required or optional.
     *
     * @param place where
     * @param required whether it is required now
     */
    record BodyRequirednessChanged(Place place, boolean required) implements ContentFact {}

    /**
     * A media type is new.
     *
     * @param place where
     * @param name the media type
     */
    record MediaTypeAdded(Place place, String name) implements ContentFact {}

    /**
     * A media type is gone.
     *
     * @param place where
     * @param name the media type
     */
    record MediaTypeRemoved(Place place, String name) implements ContentFact {}

    /**
     * A versioned vendor media type has another version; the bodies are compared.
     *
     * @param place where
     * @param name the media type without version
     * @param before the old version
     * @param after the new version
     */
    record MediaTypeVersionChanged(Place place, String name, String before, String after) implements ContentFact {}

    /**
     * A body that had no schema has one, or the reverse.
     *
     * @param place where
     * @param present whether it has one now
     */
    record MediaTypeSchemaChanged(Place place, boolean present) implements ContentFact {}

    /**
     * A response status is new.
     *
     * @param place where
     * @param status a code, a range such as {@code 2XX}, or {@code default}
     */
    record StatusAdded(Place place, String status) implements ContentFact {}

    /**
     * A response status is gone, and no range covers it.
     *
     * @param place where
     * @param status a code, a range such as {@code 2XX}, or {@code default}
     */
    record StatusRemoved(Place place, String status) implements ContentFact {}

    /**
     * A response header is new.
     *
     * @param place where
     * @param name the header
     * @param required whether it is always sent
     */
    record HeaderAdded(Place place, String name, boolean required) implements ContentFact {}

    /**
     * A response header is gone.
     *
     * @param place where
     * @param name the header
     * @param required whether it was always sent
     */
    record HeaderRemoved(Place place, String name, boolean required) implements ContentFact {}

    /**
     * A response header became required or optional.
     *
     * @param place where
     * @param name the header
     * @param required whether it is always sent now
     */
    record HeaderRequirednessChanged(Place place, String name, boolean required) implements ContentFact {}
}
