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
import io.atlasclient.generator.model.UnionType;
import javax.lang.model.element.Modifier;

/**
 * Prints the class that reads a union:
 *
 * <pre>
 * final class ShapeDispatch {
 *     static &#64;Nullable Shape read(JsonReader in) {
 *         String value = in.discriminator("type");
 *         if (value == null) {
 *             return Shape.Unknown.read(in);
 *         }
 *         return switch (value) {
 *             case "circle" -> Circle.read(in);
 *             default -> Shape.Unknown.read(in);
 *         };
 *     }
 * }
 * </pre>
 *
 * <p>or, where one property does not decide:
 *
 * <pre>
 *         Preview preview = in.preview();
 *         if (preview.has("radius")) {
 *             return Circle.read(in);
 *         }
 *         return Shape.Unknown.read(in);
 * </pre>
 */
final class DispatchEmitter implements Emitter<UnionType> {
    private final ReadCalls calls;

    DispatchEmitter(ReadCalls calls) {
        this.calls = calls;
    }

    @Override
    public SourceFile emit(UnionType union) {
        TypeSpec.Builder type = TypeSpec.classBuilder(PoetTypes.of(union.dispatchClass()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads a {@link $T}.\n", PoetTypes.of(union.ref().javaClass()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        new Body(union, calls, type).add("read", union.dispatch(), Modifier.STATIC);
        return PoetFiles.print(union.dispatchClass(), type.build());
    }

    /** The methods of one dispatch class. */
    private record Body(UnionType union, ReadCalls calls, TypeSpec.Builder type) {

        void add(String method, Dispatch dispatch, Modifier... modifiers) {
            if (dispatch instanceof Dispatch.ByValue byValue) {
                new ValueDispatch(union, calls, type).add(method, byValue, modifiers);
            } else {
                addRules(method, (Dispatch.ByRules) dispatch, modifiers);
            }
        }

        private void addRules(String method, Dispatch.ByRules dispatch, Modifier... modifiers) {
            RuleConditions conditions = new RuleConditions(type);
            CodeBlock.Builder code = CodeBlock.builder().addStatement("$T preview = in.preview()", PoetTypes.PREVIEW);
            for (Dispatch.Rule rule : dispatch.rules()) {
                code.beginControlFlow("if ($L)", conditions.all(rule.conditions()))
                        .addStatement("return $L", read(rule))
                        .endControlFlow();
            }
            Dispatch otherwise = dispatch.otherwise();
            String next = method + "Otherwise";
            CodeBlock last = otherwise == null ? unknown(union) : CodeBlock.of("$L(in)", next);
            type.addMethod(method(union, method)
                    .addModifiers(modifiers)
                    .addCode(code.addStatement("return $L", last).build())
                    .build());
            if (otherwise != null) {
                add(next, otherwise, Modifier.PRIVATE, Modifier.STATIC);
            }
        }

        private CodeBlock read(Dispatch.Rule rule) {
            return calls.read(rule.variant(), union.dispatchClass().packageName());
        }
    }

    static MethodSpec.Builder method(UnionType union, String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(PoetTypes.JSON_READER, "in")
                .returns(PoetTypes.nullable(PoetTypes.of(union.ref().javaClass())));
    }

    static CodeBlock unknown(UnionType union) {
        return CodeBlock.of("$T.$L.read(in)", PoetTypes.of(union.ref().javaClass()), UnknownClass.NAME);
    }
}
