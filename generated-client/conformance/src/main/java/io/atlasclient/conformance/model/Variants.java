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
package io.atlasclient.conformance.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which variant a JSON object is, from the generator's rules and not from the code made of them. */
public final class Variants {
    private final GeneratedCode code;

    /**
     * Creates a judge.
     *
     * @param code the generated classes
     */
    public Variants(GeneratedCode code) {
        this.code = code;
    }

    /**
     * Returns the class of a value.
     *
     * @param union the union
     * @param json a JSON object
     * @return an object class; empty for a value that the union does not know
     */
    public Optional<TypeRef.Model> of(UnionType union, JsonNode json) {
        return direct(union.dispatch(), json)
                .flatMap(variant ->
                        code.type(variant) instanceof UnionType inner ? of(inner, json) : Optional.of(variant));
    }

    private static Optional<TypeRef.Model> direct(@Nullable Dispatch dispatch, JsonNode json) {
        if (dispatch instanceof Dispatch.ByValue byValue) {
            JsonNode value = json.path(byValue.property());
            return value.isTextual()
                    ? Optional.ofNullable(byValue.variants().get(value.textValue()))
                    : Optional.empty();
        } else if (dispatch instanceof Dispatch.ByRules byRules) {
            return byRules.rules().stream()
                    .filter(rule -> rule.conditions().stream().allMatch(condition -> holds(condition, json)))
                    .findFirst()
                    .map(Dispatch.Rule::variant)
                    .or(() -> direct(byRules.otherwise(), json));
        }
        return Optional.empty();
    }

    private static boolean holds(Dispatch.Condition condition, JsonNode json) {
        if (condition instanceof Dispatch.ValueIn valueIn) {
            return valueIn.values().contains(json.path(valueIn.property()).asText(""))
                    && json.path(valueIn.property()).isTextual();
        } else if (condition instanceof Dispatch.AllPresent all) {
            return all.properties().stream().allMatch(json::hasNonNull);
        } else if (condition instanceof Dispatch.AnyPresent any) {
            return any.properties().stream().anyMatch(json::hasNonNull);
        }
        throw new IllegalArgumentException("Unknown condition " + condition);
    }
}
