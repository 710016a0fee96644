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

import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Prints open enums with {@code enum.mustache}:
 *
 * <pre>{@code
 * public final class StreamsConnectionType extends OpenEnum {
 *     public static final String KAFKA_VALUE = "Kafka";
 *     public static final StreamsConnectionType KAFKA = new StreamsConnectionType(KAFKA_VALUE, true);
 *     public static StreamsConnectionType of(String value) { ... }
 *     public static List<StreamsConnectionType> values() { ... }
 * }
 * }</pre>
 */
final class EnumEmitter implements Emitter<EnumType> {
    private static final String TEMPLATE = "enum.mustache";
    private static final Set<LibraryType> SPELLED = EnumSet.of(
            LibraryType.JSON_READER, LibraryType.LIST, LibraryType.MAP, LibraryType.NULLABLE, LibraryType.OPEN_ENUM);

    private static final int LINE_LENGTH = 100;

    private final TemplateRenderer renderer;

    EnumEmitter(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public SourceFile emit(EnumType type) {
        JavaClass javaClass = type.ref().javaClass();
        TypeNames types = new TypeNames(javaClass, Set.of(), SPELLED);
        List<ConstantView> constants = type.constants().stream()
                .map(constant -> new ConstantView(
                        constant.name(), JavaLiterals.string(constant.value()), Javadoc.code(constant.value())))
                .toList();
        View view = new View(
                javaClass.packageName(),
                types.imports(),
                Javadoc.comment(type.doc(), List.of()),
                javaClass.simpleName(),
                constants,
                arguments(type));
        return SourceFile.of(javaClass, renderer.render(TEMPLATE, view));
    }

    private static String arguments(EnumType type) {
        List<String> names =
                type.constants().stream().map(EnumType.Constant::name).toList();
        String oneLine = String.join(", ", names);
        return oneLine.length() <= LINE_LENGTH ? oneLine : "\n            " + String.join(",\n            ", names);
    }

    /** What {@code enum.mustache} prints. */
    record View(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String className,
            List<ConstantView> constants,
            String values) {}

    /** A known value: the constant's name, the text as a literal, and as it stands in documentation. */
    record ConstantView(String name, String literal, String code) {}
}
