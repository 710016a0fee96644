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

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the variant of a union's value is found. Whatever finds none is read as {@code Unknown}. */
public sealed interface Dispatch {

    /**
     * By the value of one string property.
     *
     * @param property the JSON name of the property
     * @param variants the variant of each value; several values may have one variant; iteration order is sorted
     */
    record ByValue(String property, Map<String, TypeRef.Model> variants) implements Dispatch {}

    /**
     * By rules, first match wins; without a match by {@code otherwise}.
     *
     * @param rules the rules in order
     * @param otherwise what decides if no rule matches; {@code null} for {@code Unknown}
     */
    record ByRules(List<Rule> rules, @Nullable Dispatch otherwise) implements Dispatch {
        /** Keeps an unmodifiable copy. */
        public ByRules {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A variant and what a value must have to be it.
     *
     * @param conditions at least one; all must hold
     * @param variant the variant
     */
    record Rule(List<Condition> conditions, TypeRef.Model variant) {
        /** Keeps an unmodifiable copy. */
        public Rule {
            conditions = List.copyOf(conditions);
        }
    }

    /** Something that can be seen in a JSON object without reading it into a class. */
    sealed interface Condition {}

    /**
     * A string property has one of some values.
     *
     * @param property the JSON name
     * @param values the values, sorted
     */
    record ValueIn(String property, Set<String> values) implements Condition {}

    /**
     * All of some properties are present.
     *
     * @param properties the JSON names
     */
    record AllPresent(List<String> properties) implements Condition {}

    /**
     * At least one of some properties is present.
     *
     * @param properties the JSON names
     */
    record AnyPresent(List<String> properties) implements Condition {}
}
