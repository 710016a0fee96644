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

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pieces of a model about shapes, for the tests of emitters. */
final class Samples {
    static final JavaPackages PACKAGES = new JavaPackages("org.sample");
    static final JavaClass CODECS = new JavaClass("org.sample.model", "ModelCodecs");
    static final Origin ORIGIN = new Origin("sample.json", "#");

    private Samples() {}

    static TypeRef.Model ref(String name, ModelKind kind) {
        return new TypeRef.Model(new JavaClass(PACKAGES.model(), name), kind, CODECS, name.toUpperCase(Locale.ROOT));
    }

    static Property property(String name, TypeRef type, boolean required, boolean overrides) {
        boolean collection = type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
        String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Property(
                name,
                name,
                collection ? Optional.of("has" + suffix) : Optional.empty(),
                collection ? Optional.of((type instanceof TypeRef.ListOf ? "add" : "put") + suffix) : Optional.empty(),
                type,
                required,
                !required,
                Property.Access.READ_WRITE,
                false,
                Optional.empty(),
                overrides,
                false,
                Doc.NONE,
                Optional.empty());
    }

    /** An object that is a variant of some unions. */
    static ObjectType object(String name, List<Property> properties, String... unions) {
        return new ObjectType(
                ref(name, ModelKind.OBJECT),
                ORIGIN,
                new Doc(List.of("A " + name + ".")),
                name,
                Arrays.stream(unions)
                        .map(union -> new JavaClass(PACKAGES.model(), union))
                        .toList(),
                properties);
    }

    static UnionType union(
            String name, Dispatch dispatch, List<Property> accessors, List<TypeRef.Model> permitted, String... outer) {
        return new UnionType(
                ref(name, ModelKind.UNION),
                ORIGIN,
                new Doc(List.of("A " + name + ".")),
                name,
                new JavaClass(PACKAGES.model(), name + "Dispatch"),
                Arrays.stream(outer)
                        .map(union -> new JavaClass(PACKAGES.model(), union))
                        .toList(),
                accessors,
                permitted,
                dispatch);
    }

    static EnumType openEnum(String name, String... values) {
        return new EnumType(
                ref(name, ModelKind.ENUM),
                ORIGIN,
                Doc.NONE,
                Arrays.stream(values)
                        .map(value -> new EnumType.Constant(value.toUpperCase(Locale.ROOT), value))
                        .toList());
    }
}
