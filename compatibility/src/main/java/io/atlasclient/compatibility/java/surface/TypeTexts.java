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
package io.atlasclient.compatibility.java.surface;

import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import java.util.Set;

/**
 * Writes types with qualified names. Callers who move to another version change the imports of its package; so that
 * nothing else seems to change, that package has the same name here in all versions.
 */
final class TypeTexts {
    private static final String LIST = "java.util.List<";
    private static final String MAP = "java.util.Map<java.lang.String, ";

    private final String ownPackage;
    private final Set<String> sharedPackages;

    private TypeTexts(String ownPackage, Set<String> sharedPackages) {
        this.ownPackage = ownPackage;
        this.sharedPackages = sharedPackages;
    }

    static TypeTexts of(JavaPackages packages) {
        return new TypeTexts(packages.base() + ".client", Set.of(packages.model(), packages.query()));
    }

    String name(JavaClass javaClass) {
        String home = sharedPackages.contains(javaClass.packageName()) ? javaClass.packageName() : ownPackage;
        return home + "." + javaClass.simpleName();
    }

    String type(TypeRef type) {
        if (type instanceof TypeRef.Model model) {
            return name(model.javaClass());
        } else if (type instanceof TypeRef.ListOf list) {
            return LIST + type(list.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            return MAP + type(map.value()) + ">";
        }
        return switch ((TypeRef.Scalar) type) {
            case STRING -> "java.lang.String";
            case INTEGER -> "java.lang.Integer";
            case LONG -> "java.lang.Long";
            case DOUBLE -> "java.lang.Double";
            case DECIMAL -> "java.math.BigDecimal";
            case BOOLEAN -> "java.lang.Boolean";
            case DATE_TIME -> "java.time.OffsetDateTime";
            case DATE -> "java.time.LocalDate";
            case JSON -> "io.atlasclient.json.JsonValue";
        };
    }

    /** Returns the type that a builder asks for: where it asks for several of a union, those of a variant will do. */
    String setterType(TypeRef type) {
        if (type instanceof TypeRef.ListOf list && isUnion(list.element())) {
            return LIST + "? extends " + type(list.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map && isUnion(map.value())) {
            return MAP + "? extends " + type(map.value()) + ">";
        }
        return type(type);
    }

    private static boolean isUnion(TypeRef type) {
        return type instanceof TypeRef.Model model && model.kind() == ModelKind.UNION;
    }
}
