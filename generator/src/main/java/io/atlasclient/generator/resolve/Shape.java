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
package io.atlasclient.generator.resolve;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a schema object is, by the keywords that it uses. References are resolved before. */
sealed interface Shape {

    /** A string with known values. */
    record StringEnum(List<String> values) implements Shape {}

    /** A union whose members are all string enums: one string enum. */
    record EnumUnion(List<Node> members) implements Shape {}

    /** A union with a discriminator: the mapping decides the variants, {@code oneOf} is not needed. */
    record Discriminated(String property, Map<String, String> mapping) implements Shape {}

    /** A union of objects without a discriminator. */
    record PlainUnion(List<Node> members) implements Shape {}

    /** An object with properties, its own or inherited. */
    record PlainObject() implements Shape {}

    /** A map from any key. */
    record MapOf(@Nullable Schema<?> values) implements Shape {}

    /** An array. */
    record ListOf(Schema<?> items) implements Shape {}

    /** Anything. */
    record FreeForm() implements Shape {}

    /** A string, number or boolean. */
    record Scalar() implements Shape {}
}
