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

import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of types as one file prints them, with the imports that follow. A simple name has one meaning in a file: that of
 * the library types its template spells, else of the class that came first; every other class is printed qualified, for
 * schemas are named {@code Header}, {@code Link} or {@code List}. Not thread-safe: one per file.
 */
final class TypeNames {
    private final String packageName;
    private final Map<String, String> meanings = new HashMap<>();

    /**
     * Starts a file.
     *
     * @param file the class that the file declares
     * @param nested the simple names of the classes nested in it
     * @param spelled the library types that the template spells, and so imports
     */
    TypeNames(JavaClass file, Set<String> nested, Set<LibraryType> spelled) {
        packageName = file.packageName();
        meanings.put(file.simpleName(), file.qualifiedName());
        nested.forEach(name -> meanings.put(name, file.qualifiedName() + "." + name));
        spelled.forEach(this::name);
    }

    /** Returns the name of a library type. */
    String name(LibraryType type) {
        return name(type.packageName(), type.simpleName());
    }

    /** Returns the name of a generated class. */
    String name(JavaClass type) {
        return name(type.packageName(), type.simpleName());
    }

    private String name(String typePackage, String simpleName) {
        String qualified = typePackage + "." + simpleName;
        String meaning = meanings.putIfAbsent(simpleName, qualified);
        return meaning == null || meaning.equals(qualified) ? simpleName : qualified;
    }

    /** Returns the Java type of a value, such as {@code List<String>}. */
    String type(TypeRef type) {
        return outerName(type) + arguments(type);
    }

    /** Returns the Java type of a value that may be null; {@code @Nullable} stands before the simple name (JLS 9.7.4). */
    String nullableType(TypeRef type) {
        String outer = outerName(type);
        int simple = outer.lastIndexOf('.') + 1;
        String annotation = "@" + name(LibraryType.NULLABLE) + " ";
        return outer.substring(0, simple) + annotation + outer.substring(simple) + arguments(type);
    }

    private String outerName(TypeRef type) {
        if (type instanceof TypeRef.Model model) {
            return name(model.javaClass());
        } else if (type instanceof TypeRef.ListOf) {
            return name(LibraryType.LIST);
        } else if (type instanceof TypeRef.MapOf) {
            return name(LibraryType.MAP);
        }
        return name(
                switch ((TypeRef.Scalar) type) {
                    case STRING -> LibraryType.STRING;
                    case INTEGER -> LibraryType.INTEGER;
                    case LONG -> LibraryType.LONG;
                    case DOUBLE -> LibraryType.DOUBLE;
                    case DECIMAL -> LibraryType.DECIMAL;
                    case BOOLEAN -> LibraryType.BOOLEAN;
                    case DATE_TIME -> LibraryType.DATE_TIME;
                    case DATE -> LibraryType.DATE;
                    case JSON -> LibraryType.JSON_VALUE;
                });
    }

    private String arguments(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return "<" + type(list.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            return "<" + name(LibraryType.STRING) + ", " + type(map.value()) + ">";
        }
        return "";
    }

    /** Returns the expression of the codec of a type, such as {@code ModelCodecs.LINK}. */
    String codec(TypeRef type) {
        if (type instanceof TypeRef.Model model) {
            return name(model.codecs()) + "." + model.codecConstant();
        } else if (type instanceof TypeRef.ListOf list) {
            return name(LibraryType.JSON_CODECS) + ".list(" + codec(list.element()) + ")";
        } else if (type instanceof TypeRef.MapOf map) {
            return name(LibraryType.JSON_CODECS) + ".map(" + codec(map.value()) + ")";
        }
        return name(LibraryType.JSON_CODECS) + "."
                + switch ((TypeRef.Scalar) type) {
                    case JSON -> "JSON_VALUE";
                    case STRING, INTEGER, LONG, DOUBLE, DECIMAL, BOOLEAN, DATE_TIME, DATE ->
                        ((TypeRef.Scalar) type).name();
                };
    }

    /** Returns the qualified names to import, sorted. To be asked last, when all types have been named. */
    List<String> imports() {
        return meanings.values().stream().filter(this::needsImport).sorted().toList();
    }

    private boolean needsImport(String qualifiedName) {
        String itsPackage = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
        return !itsPackage.equals("java.lang") && !itsPackage.equals(packageName) && !isNested(itsPackage);
    }

    private boolean isNested(String itsPackage) {
        return meanings.containsValue(itsPackage);
    }
}
