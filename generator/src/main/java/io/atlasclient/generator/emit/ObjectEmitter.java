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

import io.atlasclient.generator.emit.PropertyViews.AdderView;
import io.atlasclient.generator.emit.PropertyViews.PresenceView;
import io.atlasclient.generator.emit.PropertyViews.PropertyView;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints objects with {@code object.mustache}:
 *
 * <pre>{@code
 * public final class StreamsKafkaConnection implements StreamsConnection {
 *     private final @Nullable String name;
 *     private final @Nullable Extras extras;                  // unknown properties, nulls, malformed values
 *     public static Builder builder() { ... }
 *     static @Nullable StreamsKafkaConnection read(JsonReader in) { ... }
 *     public Builder toBuilder() { ... }
 *     public @Nullable String name() { ... }
 *     public void writeTo(JsonWriter out) { ... }
 *     public static final class Builder extends ModelBuilder<Builder> { ... }
 * }
 * }</pre>
 */
final class ObjectEmitter implements Emitter<ObjectType> {
    private static final String TEMPLATE = "object.mustache";
    private static final String BODY = "\n" + " ".repeat(12);

    private final TemplateRenderer renderer;

    ObjectEmitter(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public SourceFile emit(ObjectType object) {
        JavaClass javaClass = object.ref().javaClass();
        return SourceFile.of(javaClass, renderer.render(TEMPLATE, view(object)));
    }

    private static View view(ObjectType object) {
        JavaClass javaClass = object.ref().javaClass();
        TypeNames types = new TypeNames(javaClass, Set.of("Builder"), spelled(object));
        JsonFragments fragments = new JsonFragments(types);
        PropertyViews views = new PropertyViews(types, object);
        List<PropertyView> properties = new ArrayList<>();
        List<PropertyView> setters = new ArrayList<>();
        WriteLines writes = new WriteLines();
        for (Property property : object.properties()) {
            String codec = fragments.codecOf(property);
            PropertyView view = views.property(property, codec);
            properties.add(view);
            if (property.preset().isEmpty()) {
                setters.add(view);
            }
            writes.add(JsonFragments.write(property, view.key(), view.field(), codec));
        }
        String readOnly = readOnly(object);
        writes.add(List.of(readOnly.isEmpty() ? "out.extras(extras);" : "out.extras(extras, READ_ONLY);"));
        List<String> constants = constants(readOnly, fragments);
        String presets = presets(object, types);
        return new View(
                javaClass.packageName(),
                javaClass.simpleName(),
                Heading.of("", Heading.orElse(object.doc(), sentence(object)), Optional.empty(), List.of()),
                interfaces(object, types),
                types.type(new TypeRef.MapOf(TypeRef.Scalar.JSON)),
                properties,
                object.properties().stream()
                        .flatMap(property -> views.presence(property).stream())
                        .toList(),
                setters,
                object.properties().stream()
                        .flatMap(property -> views.adder(property).stream())
                        .toList(),
                constants,
                !constants.isEmpty(),
                writes.lines(),
                presets.isEmpty() ? "new Builder()" : "new Builder().preset()",
                presets,
                requirement(object),
                types.imports());
    }

    private static Set<LibraryType> spelled(ObjectType object) {
        Set<LibraryType> spelled = EnumSet.of(
                LibraryType.ATLAS_JSON,
                LibraryType.EXTRAS,
                LibraryType.JSON_READER,
                LibraryType.JSON_WRITER,
                LibraryType.MODEL_BUILDER,
                LibraryType.NULLABLE,
                LibraryType.OBJECTS);
        if (object.properties().stream().anyMatch(PropertyViews::isContainer)) {
            spelled.add(LibraryType.ELEMENTS);
        }
        if (object.properties().stream().anyMatch(JsonFragments::needsSharedCodec)) {
            spelled.add(LibraryType.JSON_CODEC);
        }
        if (object.properties().stream().anyMatch(Property::required)) {
            spelled.add(LibraryType.MISSING_PROPERTIES);
        }
        return spelled;
    }

    private static String sentence(ObjectType object) {
        return "The schema " + Javadoc.code(object.schemaName()) + ".";
    }

    private static String interfaces(ObjectType object, TypeNames types) {
        String json = object.unions().isEmpty()
                ? types.name(LibraryType.JSON_MODEL)
                : object.unions().stream().map(types::name).collect(Collectors.joining(", "));
        return object.pageElement()
                .map(element -> json + ", " + types.name(LibraryType.PAGE) + "<" + types.type(element) + ">")
                .orElse(json);
    }

    private static String readOnly(ObjectType object) {
        return object.properties().stream()
                .filter(JsonFragments::isLeftOutOfRequests)
                .map(property -> JavaLiterals.string(property.jsonName()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> constants(String readOnly, JsonFragments fragments) {
        List<String> constants = new ArrayList<>();
        if (!readOnly.isEmpty()) {
            constants.add("String[] READ_ONLY = {" + readOnly + "}");
        }
        fragments.codecs().forEach(codec -> constants.add(codec.declaration()));
        return constants;
    }

    private static String presets(ObjectType object, TypeNames types) {
        return object.properties().stream()
                .flatMap(property -> property.preset().stream()
                        .map(constant -> PropertyViews.field(property) + " = " + types.type(property.type()) + "."
                                + constant + ";"))
                .collect(Collectors.joining(BODY));
    }

    /** Statements, not one chain of calls: a chain of hundreds overflows the compiler's stack. */
    private static String requirement(ObjectType object) {
        List<String> lines = new ArrayList<>();
        for (Property property : object.properties()) {
            if (property.required()) {
                String key = JavaLiterals.string(property.jsonName());
                lines.add("missing.check(" + key + ", " + PropertyViews.field(property) + ");");
            }
        }
        if (!lines.isEmpty()) {
            String schema = JavaLiterals.string(object.schemaName());
            lines.add(0, "MissingProperties missing = new MissingProperties(" + schema + ", this);");
            lines.add("missing.orThrow();");
        }
        return String.join(BODY, lines);
    }

    /**
     * What {@code object.mustache} prints. {@code presets} and {@code requirement} are statements of the builder, empty
     * if it needs none.
     */
    record View(
            String packageName,
            String className,
            String heading,
            String interfaces,
            String unknownType,
            List<PropertyView> properties,
            List<PresenceView> presences,
            List<PropertyView> setters,
            List<AdderView> adders,
            List<String> constants,
            boolean hasConstants,
            List<String> writes,
            String newBuilder,
            String presets,
            String requirement,
            List<String> imports) {}
}
