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
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The code that reads and writes the properties of one object. Not thread-safe: one per file. */
final class JsonFragments {
    private final TypeNames types;
    private final List<Codec> codecs = new ArrayList<>();
    private final Set<String> codecNames = new HashSet<>();

    JsonFragments(TypeNames types) {
        this.types = types;
    }

    /** A constant that holds the codec of nested lists or maps, so that reading creates none. */
    record Codec(String name, String type, String expression) {

        /** Returns the declaration without its modifiers. */
        String declaration() {
            return "JsonCodec<" + type + "> " + name + " = " + expression;
        }
    }

    /** Returns the constants that the fragments made so far name, in the order of their use. */
    List<Codec> codecs() {
        return List.copyOf(codecs);
    }

    /**
     * Returns the expression that reads a property; {@code in} is the reader, {@code this} the builder, {@code property}
     * the property's name.
     *
     * @param property the property
     * @param codec the codec of its elements, from {@link #codecOf}, or of itself
     */
    static String read(Property property, String codec) {
        TypeRef type = property.type();
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("in.$L(property, this)", reader(scalar)).toString();
        }
        String method =
                type instanceof TypeRef.ListOf ? "readList" : type instanceof TypeRef.MapOf ? "readMap" : "read";
        return CodeBlock.of("in.$L(property, $L, this)", method, codec).toString();
    }

    /**
     * Returns the lines that write a property; {@code out} is the writer.
     *
     * @param property the property
     * @param key its name as a literal
     * @param field the expression of its value
     * @param codec the codec of its elements, from {@link #codecOf}
     */
    static List<String> write(Property property, String key, String field, String codec) {
        TypeRef type = property.type();
        boolean container = isContainer(type);
        CodeBlock call = container
                ? CodeBlock.of("out.$L($L, $L, $L);", writer(type), key, field, codec)
                : CodeBlock.of("out.$L($L, $L);", writer(type), key, field);
        List<String> lines = List.of(call.toString());
        if (property.secret()) {
            lines = guarded(CodeBlock.of("!out.redact($L, $L)", key, field), lines);
        }
        return isLeftOutOfRequests(property) ? guarded(CodeBlock.of("out.includesReadOnly()"), lines) : lines;
    }

    /** Returns whether a property stays out of requests. A discriminator never does: without it the server is lost. */
    static boolean isLeftOutOfRequests(Property property) {
        return property.access() == Property.Access.READ_ONLY && !property.discriminator();
    }

    private static List<String> guarded(CodeBlock condition, List<String> lines) {
        List<String> guarded = new ArrayList<>();
        guarded.add("if (" + condition + ") {");
        lines.forEach(line -> guarded.add("    " + line));
        guarded.add("}");
        return guarded;
    }

    /** Returns the codec that reading and writing a property take: that of its elements, or its own; scalars need none. */
    String codecOf(Property property) {
        TypeRef type = property.type();
        if (type instanceof TypeRef.ListOf list) {
            return shared(property, list.element());
        } else if (type instanceof TypeRef.MapOf map) {
            return shared(property, map.value());
        }
        return type instanceof TypeRef.Model ? types.codec(type) : "";
    }

    /** Returns whether the codec of a property's elements is made for it, and so is kept in a constant. */
    static boolean needsSharedCodec(Property property) {
        TypeRef type = property.type();
        TypeRef element = type instanceof TypeRef.ListOf list
                ? list.element()
                : type instanceof TypeRef.MapOf map ? map.value() : type;
        return !element.equals(type) && isContainer(element);
    }

    private static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private String shared(Property property, TypeRef element) {
        String expression = types.codec(element);
        if (!isContainer(element)) {
            return expression;
        }
        String name = unusedName(property.javaName().replaceAll("([a-z0-9])([A-Z])", "$1_$2"));
        codecs.add(new Codec(name, types.type(element), expression));
        return name;
    }

    private String unusedName(String words) {
        String base = words.toUpperCase(Locale.ROOT) + "_CODEC";
        String name = base;
        for (int i = 2; !codecNames.add(name); i++) {
            name = base + i;
        }
        return name;
    }

    private static String reader(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "readString";
            case INTEGER -> "readInteger";
            case LONG -> "readLong";
            case DOUBLE -> "readDouble";
            case DECIMAL -> "readDecimal";
            case BOOLEAN -> "readBoolean";
            case DATE_TIME -> "readDateTime";
            case DATE -> "readDate";
            case JSON -> "readValue";
        };
    }

    private static String writer(TypeRef type) {
        if (type instanceof TypeRef.Model model) {
            return model.kind() == ModelKind.ENUM ? "openEnum" : "object";
        } else if (type instanceof TypeRef.ListOf) {
            return "list";
        } else if (type instanceof TypeRef.MapOf) {
            return "map";
        }
        return switch ((TypeRef.Scalar) type) {
            case STRING -> "string";
            case INTEGER, LONG, DOUBLE, DECIMAL -> "number";
            case BOOLEAN -> "bool";
            case DATE_TIME -> "dateTime";
            case DATE -> "date";
            case JSON -> "json";
        };
    }
}
