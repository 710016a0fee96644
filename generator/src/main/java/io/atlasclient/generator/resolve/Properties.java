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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.Property.Access;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides the properties of a class: names, types, nullability, access, secrecy. */
final class Properties {
    /** A method has at most 65,535 bytes (JVMS 4.7.3), and javac follows an expression of a thousand operands too deep. */
    private static final int MOST_PROPERTIES = 400;

    private final SchemaIndex index;
    private final Types types;
    private final Docs docs;
    private final Problems problems;
    private final Set<String> secretNames;

    /**
     * What union membership adds to a property.
     *
     * @param overrides whether a union declares the accessor
     * @param discriminator whether it decides the variant
     * @param preset the constant that the builder sets
     */
    record Membership(boolean overrides, boolean discriminator, Optional<String> preset) {
        static final Membership NONE = new Membership(false, false, Optional.empty());
    }

    Properties(SchemaIndex index, Types types, Docs docs, Set<String> secretNames, Problems problems) {
        this.index = index;
        this.types = types;
        this.docs = docs;
        this.secretNames = secretNames;
        this.problems = problems;
    }

    List<Property> of(FlatObject object, Function<String, Membership> membership) {
        if (object.properties().size() > MOST_PROPERTIES) {
            problems.add(
                    object.properties().values().iterator().next().origin(),
                    "The object has more than " + MOST_PROPERTIES + " properties, this one among them.",
                    "Split it, or make it a map by additionalProperties.");
            return List.of();
        }
        MemberNames members = new MemberNames(problems);
        for (Map.Entry<String, Node> entry : object.properties().entrySet()) {
            members.claim(
                    JavaIdentifiers.memberName(entry.getKey()),
                    entry.getKey(),
                    entry.getValue().origin());
        }
        List<Property> properties = new ArrayList<>();
        object.properties()
                .forEach((name, node) -> properties.add(
                        property(name, node, object.required().contains(name), members, membership.apply(name))));
        return properties;
    }

    private Property property(String name, Node node, boolean required, MemberNames members, Membership membership) {
        TypeRef type = types.use(node);
        Schema<?> schema = node.schema();
        Access access = access(schema);
        boolean nullable = !required || Boolean.TRUE.equals(schema.getNullable());
        boolean asked = membership.preset().isEmpty()
                && (membership.discriminator() || (required && access != Access.READ_ONLY));
        boolean list = type instanceof TypeRef.ListOf;
        boolean collection = list || type instanceof TypeRef.MapOf;
        return new Property(
                name,
                JavaIdentifiers.memberName(name),
                collection
                        ? Optional.of(members.claimFree(JavaIdentifiers.prefixedName("has", name)))
                        : Optional.empty(),
                collection
                        ? Optional.of(members.claimFree(JavaIdentifiers.prefixedName(list ? "add" : "put", name)))
                        : Optional.empty(),
                type,
                asked,
                nullable,
                access,
                secret(name, node),
                membership.preset(),
                membership.overrides(),
                membership.discriminator(),
                doc(name, node),
                Boolean.TRUE.equals(schema.getDeprecated())
                        ? Optional.of(new Deprecation(Optional.empty(), Optional.empty()))
                        : Optional.empty());
    }

    private static Access access(Schema<?> schema) {
        if (Boolean.TRUE.equals(schema.getReadOnly())) {
            return Access.READ_ONLY;
        }
        return Boolean.TRUE.equals(schema.getWriteOnly()) ? Access.WRITE_ONLY : Access.READ_WRITE;
    }

    private boolean secret(String name, Node node) {
        Schema<?> schema = node.schema();
        Schema<?> items = schema.getItems();
        return Boolean.TRUE.equals(schema.getWriteOnly())
                || "password".equals(schema.getFormat())
                || (items != null && "password".equals(items.getFormat()))
                || secretNames.contains(name);
    }

    private Doc doc(String name, Node node) {
        Schema<?> own = node.schema();
        Node target = own.get$ref() == null ? node : index.resolve(node);
        String description = target == null ? null : target.schema().getDescription();
        List<String> facts = own.get$ref() == null ? Docs.facts(own) : List.of();
        return docs.of("The property '" + name + "'.", Arrays.asList(description), facts);
    }
}
