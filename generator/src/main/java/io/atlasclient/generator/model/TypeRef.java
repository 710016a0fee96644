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

/** The Java type of a value, with the codec that reads and writes it. */
public sealed interface TypeRef {

    /** The types that are not generated. */
    enum Scalar implements TypeRef {
        /** {@code String}. */
        STRING,
        /** {@code Integer}: {@code format: int32}. */
        INTEGER,
        /** {@code Long}: {@code format: int64}, or an integer without a format. */
        LONG,
        /** {@code Double}: {@code format: double} or {@code float}. */
        DOUBLE,
        /** {@code BigDecimal}: a number without a format. */
        DECIMAL,
        /** {@code Boolean}. */
        BOOLEAN,
        /** {@code OffsetDateTime}: {@code format: date-time}. */
        DATE_TIME,
        /** {@code LocalDate}: {@code format: date}. */
        DATE,
        /** {@code JsonValue}: anything. */
        JSON
    }

    /**
     * A generated object, union or open enum.
     *
     * @param javaClass the class
     * @param kind what it is
     * @param codecs the codec class of the package, such as {@code ModelCodecs}
     * @param codecConstant the constant in {@code codecs} that reads and writes it
     */
    record Model(JavaClass javaClass, ModelKind kind, JavaClass codecs, String codecConstant) implements TypeRef {}

    /**
     * A list that keeps the order of the JSON array.
     *
     * @param element the type of its elements
     */
    record ListOf(TypeRef element) implements TypeRef {}

    /**
     * A map from string keys, in the order of the JSON object.
     *
     * @param value the type of its values
     */
    record MapOf(TypeRef value) implements TypeRef {}
}
