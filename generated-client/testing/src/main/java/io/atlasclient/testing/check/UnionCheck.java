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
package io.atlasclient.testing.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges a value of a union with a discriminator (OpenAPI 3.0.3, Discriminator Object).
 *
 * @param property the name of the discriminator
 * @param values its values in the mapping
 * @param variant the check of the variant that a value stands for; empty if the value is not in the mapping
 * @param base the check of the properties that the union itself declares; empty if it declares none
 */
record UnionCheck(
        String property, Set<String> values, Function<String, Optional<ValueCheck>> variant, Optional<ValueCheck> base)
        implements ValueCheck {

    @Override
    public void check(JsonNode value, Location at, Findings findings) {
        JsonNode discriminator = value.path(property);
        if (!value.isObject()) {
            findings.add(at, "is no object");
        } else if (discriminator.isMissingNode()) {
            checkAny(value, at, findings);
        } else {
            checkOne(discriminator, value, at, findings);
        }
    }

    private void checkOne(JsonNode discriminator, JsonNode value, Location at, Findings findings) {
        Optional<ValueCheck> named =
                discriminator.isTextual() ? variant.apply(discriminator.asText()) : Optional.empty();
        if (named.isPresent()) {
            named.get().check(value, at, findings);
            return;
        }
        // The list of values may have some that the mapping lacks: those have the union's own properties only.
        Findings own = findings.trial();
        base.ifPresent(check -> check.check(value, at, own));
        if (base.isEmpty() || !own.isEmpty()) {
            findings.add(at.child(property), "is not one of " + String.join(", ", values));
        }
    }

    /** Documents do not always require the discriminator: then the value must be one of some variant. */
    private void checkAny(JsonNode value, Location at, Findings findings) {
        for (String name : values) {
            Findings own = findings.trial();
            variant.apply(name).ifPresent(check -> check.check(value, at, own));
            if (own.isEmpty()) {
                return;
            }
        }
        findings.add(at.child(property), "is missing, and the rest fits none of " + String.join(", ", values));
    }
}
