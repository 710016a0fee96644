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

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a fact falls under.
 *
 * @param rule the id of the rule
 * @param arguments what the rule is told by name
 * @param undecided why it could not be decided whether this breaks; null if it could
 */
public record Verdict(
        String rule,
        SortedMap<String, String> arguments,
        @Nullable String undecided) {
    /** Copies the arguments. */
    public Verdict {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    static Verdict of(String rule) {
        return new Verdict(rule, new TreeMap<>(), null);
    }

    /** Returns the verdict of a rule; none if there is no such rule where the fact is seen. */
    static List<Verdict> of(Optional<String> rule) {
        return rule.map(Verdict::of).stream().toList();
    }

    /** Returns the verdict of a rule with two arguments; what is absent is no argument. */
    static List<Verdict> of(Optional<String> rule, @Nullable Object before, @Nullable Object after) {
        return rule.map(id -> of(id).with("before", before).with("after", after)).stream()
                .toList();
    }

    /** Returns the same with an argument more; what is absent is no argument. */
    Verdict with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        SortedMap<String, String> more = new TreeMap<>(arguments);
        more.put(name, value.toString());
        return new Verdict(rule, more, undecided);
    }

    /** Returns the same, of which it is not decided whether it breaks. */
    Verdict undecided(String reason) {
        return new Verdict(rule, arguments, reason);
    }
}
