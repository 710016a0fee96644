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

import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code object.mustache} prints of the properties of one object. */
final class PropertyViews {
    private static final String MEMBER = " ".repeat(4);
    private static final String BUILDER_MEMBER = " ".repeat(8);

    /** Parameters and variables of the methods that the template spells; a field of such a name needs {@code this}. */
    private static final Set<String> VARIABLES =
            Set.of("builder", "element", "from", "in", "key", "missing", "other", "out", "property", "that", "value");

    private final TypeNames types;
    private final String className;
    private final String schema;

    PropertyViews(TypeNames types, ObjectType object) {
        this.types = types;
        className = object.ref().javaClass().simpleName();
        schema = JavaLiterals.string(object.schemaName());
    }

    /**
     * One property. {@code field} is the expression of its field, {@code key} its JSON name as a literal, {@code kept}
     * what the constructor takes from the builder, {@code taken} what the builder's setter takes from its argument,
     * {@code access} and {@code read} expressions.
     */
    record PropertyView(
            String name,
            String field,
            String key,
            String heading,
            String builderHeading,
            String nullableType,
            String accessorType,
            String setterType,
            String kept,
            String taken,
            String access,
            String read) {}

    /** The method that tells absent from empty. */
    record PresenceView(String heading, String name, String field, String key) {}

    /** The builder's method that adds one element or entry. */
    record AdderView(String heading, String name, String parameters, String value, String field, String key) {}

    PropertyView property(Property property, String codec) {
        String name = property.javaName();
        String key = JavaLiterals.string(property.jsonName());
        boolean container = isContainer(property);
        boolean nullable = property.nullable() && !container;
        return new PropertyView(
                name,
                field(property),
                key,
                accessorHeading(property),
                builderHeading(property, "Sets {@link " + className + "#" + name + "()}."),
                types.nullableType(property.type()),
                nullable ? types.nullableType(property.type()) : types.type(property.type()),
                setterType(property),
                container ? "Elements.frozen(builder." + name + ")" : "builder." + name,
                container ? "Elements.copy(" + name + ")" : name,
                access(property, key, nullable),
                JsonFragments.read(property, codec));
    }

    /** A list of a variant may be given where a list of its union is asked for. */
    private String setterType(Property property) {
        String nullable = types.nullableType(property.type());
        boolean ofUnion = element(property) instanceof TypeRef.Model model && model.kind() == ModelKind.UNION;
        if (!ofUnion) {
            return nullable;
        }
        int argument = Math.max(nullable.lastIndexOf('<'), nullable.lastIndexOf(' ')) + 1;
        return nullable.substring(0, argument) + "? extends " + nullable.substring(argument);
    }

    private static @Nullable TypeRef element(Property property) {
        return property.type() instanceof TypeRef.ListOf list
                ? list.element()
                : property.type() instanceof TypeRef.MapOf map ? map.value() : null;
    }

    Optional<PresenceView> presence(Property property) {
        return property.presenceName().map(name -> {
            Doc doc = new Doc(List.of(
                    "Returns whether {@link #" + property.javaName() + "()} is there at all, be it empty or null."));
            return new PresenceView(
                    Heading.of(MEMBER, doc, property.deprecation(), List.of()),
                    name,
                    field(property),
                    JavaLiterals.string(property.jsonName()));
        });
    }

    Optional<AdderView> adder(Property property) {
        if (property.type() instanceof TypeRef.ListOf list) {
            return adder(property, "Adds an element to", types.type(list.element()) + " element", "add", "element");
        } else if (property.type() instanceof TypeRef.MapOf map) {
            String parameters = types.name(LibraryType.STRING) + " key, " + types.type(map.value()) + " value";
            return adder(property, "Adds an entry to", parameters, "put", "key, value");
        }
        return Optional.empty();
    }

    private Optional<AdderView> adder(
            Property property, String verb, String parameters, String method, String arguments) {
        String field = field(property);
        String sentence = verb + " {@link " + className + "#" + property.javaName() + "()}.";
        return property.adderName()
                .map(name -> new AdderView(
                        builderHeading(property, sentence),
                        name,
                        parameters,
                        "Elements." + method + "(" + field + ", " + arguments + ")",
                        field,
                        JavaLiterals.string(property.jsonName())));
    }

    static String field(Property property) {
        return VARIABLES.contains(property.javaName()) ? "this." + property.javaName() : property.javaName();
    }

    static boolean isContainer(Property property) {
        return property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
    }

    private String access(Property property, String key, boolean nullable) {
        String method = property.type() instanceof TypeRef.ListOf
                ? "list"
                : property.type() instanceof TypeRef.MapOf ? "map" : nullable ? "optional" : "required";
        return "Extras." + method + "(" + property.javaName() + ", extras, " + schema + ", " + key + ")";
    }

    private String accessorHeading(Property property) {
        List<String> annotations = new ArrayList<>();
        if (property.overrides()) {
            annotations.add("@Override");
            // Overriding what is deprecated for removal is a warning even where the overrider is deprecated too.
            property.deprecation()
                    .flatMap(deprecation -> deprecation.sunset())
                    .ifPresent(sunset -> annotations.add("@SuppressWarnings(\"removal\")"));
        }
        Doc doc = Heading.orElse(property.doc(), "Returns " + Javadoc.code(property.jsonName()) + ".");
        return Heading.of(MEMBER, doc, property.deprecation(), annotations);
    }

    private static String builderHeading(Property property, String sentence) {
        return Heading.of(BUILDER_MEMBER, new Doc(List.of(sentence)), property.deprecation(), List.of());
    }
}
