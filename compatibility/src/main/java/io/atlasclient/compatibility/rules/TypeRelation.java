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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.view.TypeSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the values of a new type relate to those of an old one. */
enum TypeRelation {
    /** All old values and more. */
    WIDER,
    /** Only old values, and fewer. */
    NARROWER,
    /** The same values, once they are written down. */
    SAME,
    /** Some old values are missing, some new ones were no old ones. */
    OTHER;

    /** Tells user interfaces to hide what is typed, and allows every string (OpenAPI 3.0, section Data Types). */
    private static final String HINT = "password";

    private static final Map<String, Set<String>> WIDER_FORMATS =
            Map.of("int32", Set.of("int64", "float", "double"), "float", Set.of("double"));
    private static final Map<String, Set<String>> WIDER_FORMATS_OF_OASDIFF = Map.of(
            "int32", Set.of("int64", "bigint"),
            "int64", Set.of("bigint"),
            "float", Set.of("double"),
            "date", Set.of("date-time"),
            "time", Set.of("date-time"));

    static TypeRelation of(TypeSet before, TypeSet after, boolean isText, Dialect dialect) {
        boolean isWider = contains(after, before, isText, dialect);
        boolean isNarrower = contains(before, after, isText, dialect);
        if (isWider) {
            return isNarrower ? SAME : WIDER;
        }
        return isNarrower ? NARROWER : OTHER;
    }

    private static boolean contains(TypeSet outer, TypeSet inner, boolean isText, Dialect dialect) {
        boolean isAnyText = isText && outer.names().contains("string") && outer.format() == null;
        if (inner.names().isEmpty()) {
            return (outer.names().isEmpty() && containsFormat(outer, inner, dialect))
                    || (isAnyText && dialect == Dialect.MEANING);
        }
        boolean containsTypes = inner.names().stream()
                .allMatch(type -> outer.allows(type) || (isAnyText && !type.equals("object") && !type.equals("array")));
        boolean isFormatTold = dialect == Dialect.OASDIFF && !outer.names().equals(inner.names());
        return containsTypes && (isFormatTold || containsFormat(outer, inner, dialect));
    }

    private static boolean containsFormat(TypeSet outer, TypeSet inner, Dialect dialect) {
        @Nullable String format = outer.format();
        boolean isHint = dialect == Dialect.MEANING && HINT.equals(format);
        if (format == null || format.equals(inner.format()) || isHint) {
            return true;
        }
        Map<String, Set<String>> wider = dialect == Dialect.MEANING ? WIDER_FORMATS : WIDER_FORMATS_OF_OASDIFF;
        return inner.format() != null
                && wider.getOrDefault(inner.format(), Set.of()).contains(format);
    }
}
