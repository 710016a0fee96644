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
 * What differs about bodies, responses and headers.
 */
public sealed interface ContentFact extends Fact {

    /**
     * An operation takes a request body. What belongs to it is not told.
     *
     * @param place where
     * @param required whether it must be sent
     */
    record BodyAdded(Place place, boolean required) implements ContentFact {}

    /**
     * An operation no longer takes a request body. What belonged to it is not told.
     *
     * @param place where
     * @param required whether it had to be sent
     */
    record BodyRemoved(Place place, boolean required) implements ContentFact {}

    /**
     * A request body became required or optional.
     *
     * @param place where
     * @param required whether it is required now
     */
    record BodyRequirednessChanged(Place place, boolean required) implements ContentFact {}

    /**
     * A response is new. What belongs to it is not told.
     *
     * @param place where
     * @param status a code, a range or {@code default}
     */
    record StatusAdded(Place place, String status) implements ContentFact {}

    /**
     * A response is gone. What belonged to it is not told.
     *
     * @param place where
     * @param status a code, a range or {@code default}
     */
    record StatusRemoved(Place place, String status) implements ContentFact {}

    /**
     * A media type is new.
     *
     * @param place where
     * @param mediaType the media type as it is written
     */
    record MediaTypeAdded(Place place, String mediaType) implements ContentFact {}

    /**
     * A media type is gone.
     *
     * @param place where
     * @param mediaType the media type as it was written
     */
    record MediaTypeRemoved(Place place, String mediaType) implements ContentFact {}

    /**
     * A versioned media type has another version; the contents are compared.
     *
     * @param place where
     * @param name the media type without version
     * @param before the old version
     * @param after the new version
     */
    record MediaTypeVersionChanged(Place place, String name, String before, String after) implements ContentFact {}

    /**
     * A further version of a media type is offered; only within one API version.
     *
     * @param place where
     * @param name the media type without version
     * @param version the version
     */
    record MediaTypeVersionAdded(Place place, String name, String version) implements ContentFact {}

    /**
     * A version of a media type is no longer offered; only within one API version.
     *
     * @param place where
     * @param name the media type without version
     * @param version the version
     * @param sunset its end as it had been announced, null if it had not
     */
    record MediaTypeVersionRemoved(
            Place place,
            String name,
            String version,
            @Nullable String sunset) implements ContentFact {}

    /**
     * A media type is written otherwise and stands for the same or for a related one.
     *
     * @param place where
     * @param before the old media type
     * @param after the new media type
     * @param relation how they are related
     */
    record MediaTypeNameChanged(Place place, String before, String after, NameRelation relation)
            implements ContentFact {}

    /**
     * The content of a media type has a schema for the first time, or no longer.
     *
     * @param place where
     * @param mediaType the media type without version
     * @param present whether there is a schema now
     */
    record MediaTypeSchemaChanged(Place place, String mediaType, boolean present) implements ContentFact {}

    /**
     * A property of a form is written in another way ({@code encoding}).
     *
     * @param place where
     * @param property the property
     * @param keyword what changed, such as {@code contentType}
     * @param before the old value, null if there was none
     * @param after the new value, null if there is none
     */
    record EncodingChanged(
            Place place,
            String property,
            String keyword,
            @Nullable String before,
            @Nullable String after) implements ContentFact {}

    /**
     * A response header is new. What belongs to it is not told.
     *
     * @param place where
     * @param name its name in lower case
     * @param required whether it is always sent
     */
    record HeaderAdded(Place place, String name, boolean required) implements ContentFact {}

    /**
     * A response header is gone. What belonged to it is not told.
     *
     * @param place where
     * @param name its name in lower case
     * @param required whether it was always sent
     */
    record HeaderRemoved(Place place, String name, boolean required) implements ContentFact {}

    /**
     * A response header became required or optional.
     *
     * @param place where
     * @param name its name in lower case
     * @param required whether it is always sent now
     */
    record HeaderRequirednessChanged(Place place, String name, boolean required) implements ContentFact {}

    /**
     * A link of a response is new.
     *
     * @param place where
     * @param name its name
     */
    record LinkAdded(Place place, String name) implements ContentFact {}

    /**
     * A link of a response is gone.
     *
     * @param place where
     * @param name its name
     */
    record LinkRemoved(Place place, String name) implements ContentFact {}

    /**
     * A link leads elsewhere or is told other arguments.
     *
     * @param place where
     * @param name its name
     * @param keyword what changed, such as {@code operationId}; several with commas between them
     * @param before the old value, null if there was none
     * @param after the new value, null if there is none
     */
    record LinkChanged(
            Place place,
            String name,
            String keyword,
            @Nullable String before,
            @Nullable String after) implements ContentFact {}
}
