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
package io.atlasclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Dispatch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Conditions of a union's rules as Java expressions over {@code preview}. */
final class RuleConditions {
    private static final int MOST_COMPARISONS = 4;

    private final TypeSpec.Builder type;
    private int constants;

    RuleConditions(TypeSpec.Builder type) {
        this.type = type;
    }

    CodeBlock all(List<Dispatch.Condition> conditions) {
        return conditions.stream()
                .map(condition -> conditions.size() > 1 ? nested(condition) : expression(condition))
                .collect(CodeBlock.joining("\n$>$>&& $<$<"));
    }

    private CodeBlock nested(Dispatch.Condition condition) {
        boolean alternatives = (condition instanceof Dispatch.AnyPresent any
                        && any.properties().size() > 1)
                || (condition instanceof Dispatch.ValueIn in && isCompared(in));
        return CodeBlock.of(alternatives ? "($L)" : "$L", expression(condition));
    }

    private CodeBlock expression(Dispatch.Condition condition) {
        if (condition instanceof Dispatch.AllPresent all) {
            return present(all.properties(), " && ");
        } else if (condition instanceof Dispatch.AnyPresent any) {
            return present(any.properties(), " || ");
        }
        return valueIn((Dispatch.ValueIn) condition);
    }

    private static CodeBlock present(List<String> properties, String operator) {
        return properties.stream()
                .map(property -> CodeBlock.of("preview.has($L)", JavaLiterals.string(property)))
                .collect(CodeBlock.joining(operator));
    }

    private CodeBlock valueIn(Dispatch.ValueIn condition) {
        CodeBlock actual = CodeBlock.of("preview.string($L)", JavaLiterals.string(condition.property()));
        if (condition.values().size() <= MOST_COMPARISONS) {
            return sorted(condition)
                    .map(value -> CodeBlock.of("$L.equals($L)", JavaLiterals.string(value), actual))
                    .collect(CodeBlock.joining(" || "));
        }
        return CodeBlock.of("$L.contains($L)", values(condition), actual);
    }

    private static boolean isCompared(Dispatch.ValueIn condition) {
        int values = condition.values().size();
        return values > 1 && values <= MOST_COMPARISONS;
    }

    private static Stream<String> sorted(Dispatch.ValueIn condition) {
        return condition.values().stream().sorted();
    }

    /** Adds a constant that holds the values, and returns its name. A HashSet may be asked for null, unlike Set.of. */
    private String values(Dispatch.ValueIn condition) {
        constants++;
        String name = "VALUES_" + constants;
        String literals = sorted(condition).map(JavaLiterals::string).collect(Collectors.joining(",\n"));
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Set.class), PoetTypes.STRING),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>($T.of(\n$>$>$L$<$<))", HashSet.class, List.class, literals)
                .build());
        return name;
    }
}
