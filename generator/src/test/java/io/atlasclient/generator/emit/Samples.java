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

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hand-made parts of a model. */
final class Samples {
    static final JavaPackages PACKAGES = new JavaPackages("org.sample");
    static final String PACKAGE = PACKAGES.model();

    private Samples() {}

    static TypeRef.Model ref(String name, ModelKind kind) {
        String constant = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return new TypeRef.Model(new JavaClass(PACKAGE, name), kind, new JavaClass(PACKAGE, "ModelCodecs"), constant);
    }

    static ObjectType object(String name, List<JavaClass> unions, Property... properties) {
        return new ObjectType(ref(name, ModelKind.OBJECT), origin(name), Doc.NONE, name, unions, List.of(properties));
    }

    static EnumType openEnum(String name, EnumType.Constant... constants) {
        return new EnumType(ref(name, ModelKind.ENUM), origin(name), Doc.NONE, List.of(constants));
    }

    static UnionType union(
            String name, Dispatch dispatch, List<Property> accessors, List<TypeRef.Model> permitted, String... outer) {
        return new UnionType(
                ref(name, ModelKind.UNION),
                origin(name),
                Doc.NONE,
                name,
                new JavaClass(PACKAGE, name + "Dispatch"),
                Arrays.stream(outer).map(union -> new JavaClass(PACKAGE, union)).toList(),
                accessors,
                permitted,
                dispatch);
    }

    static ApiModel model(List<? extends ModelType> models) {
        return new ApiModel(PACKAGES, List.copyOf(models), List.of(), List.of());
    }

    static Origin origin(String name) {
        return new Origin("sample.json", "#/components/schemas/" + name);
    }

    /** Starts an optional property that both sides may write. */
    static PropertyBuilder property(String name, TypeRef type) {
        return new PropertyBuilder(name, type);
    }

    static final class PropertyBuilder {
        private final String javaName;
        private final TypeRef type;
        private String jsonName;
        private boolean required;
        private Property.Access access = Property.Access.READ_WRITE;
        private boolean secret;
        private Optional<String> preset = Optional.empty();
        private boolean overrides;
        private boolean discriminator;
        private Doc doc = Doc.NONE;
        private Optional<Deprecation> deprecation = Optional.empty();

        private PropertyBuilder(String name, TypeRef type) {
            javaName = name;
            jsonName = name;
            this.type = type;
        }

        PropertyBuilder jsonName(String name) {
            jsonName = name;
            return this;
        }

        PropertyBuilder required() {
            required = true;
            return this;
        }

        PropertyBuilder readOnly() {
            access = Property.Access.READ_ONLY;
            return this;
        }

        PropertyBuilder secret() {
            secret = true;
            return this;
        }

        PropertyBuilder preset(String constant) {
            preset = Optional.of(constant);
            return this;
        }

        PropertyBuilder overrides() {
            overrides = true;
            return this;
        }

        PropertyBuilder discriminator() {
            discriminator = true;
            return this;
        }

        PropertyBuilder doc(String... lines) {
            doc = new Doc(List.of(lines));
            return this;
        }

        PropertyBuilder deprecated(Deprecation reason) {
            deprecation = Optional.of(reason);
            return this;
        }

        Property build() {
            String capital = javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
            boolean list = type instanceof TypeRef.ListOf;
            boolean map = type instanceof TypeRef.MapOf;
            Optional<String> presence = list || map ? Optional.of("has" + capital) : Optional.empty();
            Optional<String> adder =
                    list ? Optional.of("add" + capital) : map ? Optional.of("put" + capital) : Optional.empty();
            return new Property(
                    jsonName,
                    javaName,
                    presence,
                    adder,
                    type,
                    required && (discriminator || access != Property.Access.READ_ONLY),
                    !required,
                    access,
                    secret,
                    preset,
                    overrides,
                    discriminator,
                    doc,
                    deprecation);
        }
    }
}
