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

import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.naming.JavaIdentifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the constants of open enums; two values that want the same name are a problem. */
final class EnumConstants {
    /** A static initializer has at most 65,535 bytes (JVMS 4.7.3). */
    private static final int MOST_VALUES = 2000;

    private final SchemaIndex index;
    private final EnumFamilies enums;
    private final Problems problems;
    private final Map<String, List<EnumType.Constant>> done = new HashMap<>();

    EnumConstants(SchemaIndex index, EnumFamilies enums, Problems problems) {
        this.index = index;
        this.enums = enums;
        this.problems = problems;
    }

    /** Returns the constants of the enum class of a schema object. */
    List<EnumType.Constant> of(Node node) {
        Node representative = enums.representative(node);
        List<EnumType.Constant> known = done.get(representative.key());
        if (known == null) {
            known = decide(representative);
            done.put(representative.key(), known);
        }
        return known;
    }

    private List<EnumType.Constant> decide(Node node) {
        if (enums.values(node).size() > MOST_VALUES) {
            problems.add(
                    node.origin(),
                    "The enum has more than " + MOST_VALUES + " values.",
                    "Leave the list out; then it is a plain string.");
            return List.of();
        }
        Map<String, String> taken = new HashMap<>();
        List<EnumType.Constant> constants = new ArrayList<>();
        for (String value : enums.values(node)) {
            String name = JavaIdentifiers.constantName(value);
            String other = taken.putIfAbsent(name, value);
            String clash = other == null ? taken.putIfAbsent(name + "_VALUE", value) : other;
            if (clash != null) {
                problems.add(
                        node.origin(),
                        "The enum values '" + clash + "' and '" + value + "' both become " + name + ".",
                        "Rename one of them.");
            } else {
                constants.add(new EnumType.Constant(name, value));
            }
        }
        return List.copyOf(constants);
    }

    /** Returns the name of the constant for a value of a property's enum. */
    Optional<String> name(Node property, String value) {
        Node target = index.resolve(property);
        return target == null
                ? Optional.empty()
                : of(target).stream()
                        .filter(constant -> constant.value().equals(value))
                        .map(EnumType.Constant::name)
                        .findFirst();
    }
}
