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

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The nested class of all codecs of a package: it reads the classes with a switch over their index. */
final class CodecClass {
    static final String NAME = "Codec";

    /**
     * The JVM parses and verifies a class as a whole, so the cases of a long switch are spread over classes that are
     * loaded when one of theirs is read. That many cases also stay far below the 8,000 bytes of bytecode from which on
     * HotSpot leaves a method to the interpreter.
     */
    private static final int MOST_CASES = 128;

    private static AnnotationSpec unchecked() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build();
    }

    /**
     * Returns the class.
     *
     * @param reads the expressions that read the classes, in the order of their index
     */
    static TypeSpec of(List<CodeBlock> reads) {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(CodecsEmitter.T)
                .addSuperinterface(ParameterizedTypeName.get(PoetTypes.JSON_CODEC, CodecsEmitter.T))
                .addField(int.class, "index", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "index")
                        .addStatement("this.index = index")
                        .build())
                .addMethod(read())
                .addMethod(write());
        addSwitches(type, reads);
        return type.build();
    }

    private static MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addAnnotation(unchecked())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(PoetTypes.JSON_READER, "in")
                .returns(PoetTypes.nullable(CodecsEmitter.T))
                .addStatement("return ($T) readAny(index, in)", CodecsEmitter.T)
                .build();
    }

    private static MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(PoetTypes.JSON_WRITER, "out")
                .addParameter(CodecsEmitter.T, "value")
                .beginControlFlow("if (value instanceof $T model)", PoetTypes.JSON_MODEL)
                .addStatement("model.writeTo(out)")
                .nextControlFlow("else")
                .addStatement("out.value((($T) value).value())", PoetTypes.OPEN_ENUM)
                .endControlFlow()
                .build();
    }

    private static void addSwitches(TypeSpec.Builder type, List<CodeBlock> expressions) {
        int parts = (expressions.size() + MOST_CASES - 1) / MOST_CASES;
        if (parts <= 1) {
            type.addMethod(switchMethod("readAny", "index", 0, expressions));
            return;
        }
        List<CodeBlock> calls = IntStream.range(0, parts)
                .mapToObj(part -> CodeBlock.of("Part$L.read(index, in)", part))
                .toList();
        type.addMethod(switchMethod("readAny", "index / " + MOST_CASES, 0, calls));
        for (int part = 0; part < parts; part++) {
            int first = part * MOST_CASES;
            int end = Math.min(first + MOST_CASES, expressions.size());
            type.addType(TypeSpec.classBuilder("Part" + part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(switchMethod("read", "index", first, expressions.subList(first, end)))
                    .build());
        }
    }

    private static MethodSpec switchMethod(String name, String selector, int first, List<CodeBlock> expressions) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "index")
                .addParameter(PoetTypes.JSON_READER, "in")
                .returns(PoetTypes.nullable(ClassName.OBJECT))
                .addCode(switchOver(selector, first, expressions))
                .build();
    }

    private static CodeBlock switchOver(String selector, int first, List<CodeBlock> expressions) {
        if (expressions.isEmpty()) {
            return CodeBlock.of("throw new $T(index);\n", AssertionError.class);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($L) {\n", selector).indent();
        for (int i = 0; i < expressions.size(); i++) {
            code.add("case $L -> $L;\n", first + i, expressions.get(i));
        }
        code.add("default -> throw new $T(index);\n", AssertionError.class)
                .unindent()
                .add("};\n");
        return code.build();
    }
}
