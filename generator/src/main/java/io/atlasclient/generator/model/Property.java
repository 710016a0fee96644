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
package io.atlasclient.generator.model;

import java.util.Optional;

/**
 * A property of an object or an accessor of a union.
 *
 * @param jsonName the exact key, any string; print it as an escaped literal
 * @param javaName the accessor, the builder method and the field; a legal identifier that clashes with no other member
 * @param presenceName the accessor that tells absent from empty, such as {@code hasTags}; only for lists and maps
 * @param adderName the builder method that adds one element or entry, such as {@code addTags} or {@code putConfig};
 *     only for lists and maps
 * @param type its type
 * @param required whether {@code build()} asks for it
 * @param nullable whether the accessor may return null: false only if required and not nullable in the document. An
 *     accessor that is not nullable throws if the value is absent
 * @param access who may write it
 * @param secret whether {@code toString} hides it
 * @param preset the constant of its open enum that {@code builder()} sets, and for which there is no builder method;
 *     only for the discriminator of a variant that one value alone leads to
 * @param overrides whether a union that the class implements declares this accessor
 * @param discriminator whether it decides the variant of a union that the class implements: written always, even if read-only
 * @param doc its documentation, with constraints and default
 * @param deprecation that it is deprecated
 */
public record Property(
        String jsonName,
        String javaName,
        Optional<String> presenceName,
        Optional<String> adderName,
        TypeRef type,
        boolean required,
        boolean nullable,
        Access access,
        boolean secret,
        Optional<String> preset,
        boolean overrides,
        boolean discriminator,
        Doc doc,
        Optional<Deprecation> deprecation) {

    /** Who may write a property (OpenAPI 3.0.3, Schema Object, {@code readOnly} and {@code writeOnly}). */
    public enum Access {
        /** Both sides. */
        READ_WRITE,
        /** Only the server: kept when read, left out of requests. */
        READ_ONLY,
        /** Only the client: never expected in a response. */
        WRITE_ONLY
    }
}
