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

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The methods that choose a variant by the value of a property. A string switch takes about 30 bytes of bytecode a
 * value, and HotSpot does not compile methods of more than 8,000: so a long switch goes on in further methods.
 */
record ValueDispatch(UnionType union, ReadCalls calls, TypeSpec.Builder type) {
    private static final int MOST_VALUES = 200;
    private static final int LABEL_WIDTH = 90;

    void add(String method, Dispatch.ByValue dispatch, Modifier... modifiers) {
        List<Map<TypeRef.Model, List<String>>> switches = switches(dispatch);
        type.addMethod(DispatchEmitter.method(union, method)
                .addModifiers(modifiers)
                .addStatement("String value = in.discriminator($L)", JavaLiterals.string(dispatch.property()))
                .beginControlFlow("if (value == null)")
                .addStatement("return $L", DispatchEmitter.unknown(union))
                .endControlFlow()
                .addCode(switchOver(switches, 0, method))
                .build());
        for (int i = 1; i < switches.size(); i++) {
            type.addMethod(MethodSpec.methodBuilder(continuation(method, i))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(PoetTypes.STRING, "value")
                    .addParameter(PoetTypes.JSON_READER, "in")
                    .returns(PoetTypes.nullable(PoetTypes.of(union.ref().javaClass())))
                    .addCode(switchOver(switches, i, method))
                    .build());
        }
    }

    /** Groups the values by variant, and the groups into switches that are short enough. */
    private static List<Map<TypeRef.Model, List<String>>> switches(Dispatch.ByValue dispatch) {
        Map<TypeRef.Model, List<String>> byVariant = new LinkedHashMap<>();
        dispatch.variants()
                .forEach((value, variant) -> byVariant
                        .computeIfAbsent(variant, any -> new ArrayList<>())
                        .add(value));
        List<Map<TypeRef.Model, List<String>>> switches = new ArrayList<>();
        int[] values = {MOST_VALUES};
        byVariant.forEach((variant, group) -> group.forEach(value -> {
            if (values[0] == MOST_VALUES) {
                switches.add(new LinkedHashMap<>());
                values[0] = 0;
            }
            values[0]++;
            switches.get(switches.size() - 1)
                    .computeIfAbsent(variant, any -> new ArrayList<>())
                    .add(value);
        }));
        return switches;
    }

    private CodeBlock switchOver(List<Map<TypeRef.Model, List<String>>> switches, int index, String method) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        if (index < switches.size()) {
            switches.get(index)
                    .forEach((variant, values) -> code.add(
                            "case $L -> $L;\n",
                            labels(values),
                            calls.read(variant, union.dispatchClass().packageName())));
        }
        CodeBlock otherwise = index + 1 < switches.size()
                ? CodeBlock.of("$L(value, in)", continuation(method, index + 1))
                : DispatchEmitter.unknown(union);
        return code.add("default -> $L;\n", otherwise).unindent().add("};\n").build();
    }

    private static String continuation(String method, int index) {
        return method + "Part" + (index + 1);
    }

    private static String labels(List<String> values) {
        StringBuilder labels = new StringBuilder();
        int lineStart = 0;
        for (String value : values) {
            String literal = JavaLiterals.string(value);
            if (labels.length() > 0) {
                boolean full = labels.length() + literal.length() - lineStart > LABEL_WIDTH;
                labels.append(full ? ",\n        " : ", ");
                lineStart = full ? labels.length() : lineStart;
            }
            labels.append(literal);
        }
        return labels.toString();
    }
}
