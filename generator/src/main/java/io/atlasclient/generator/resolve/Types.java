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

import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.TypeRef.Scalar;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides the Java type of each schema object, and remembers which classes are used. */
final class Types {
    private final SchemaIndex index;
    private final Shapes shapes;
    private final Unions unions;
    private final EnumFamilies enums;
    private final ClassNames names;
    private final Problems problems;
    private final Map<TypeRef.Model, Node> nodes = new HashMap<>();
    private final Set<TypeRef.Model> used = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();

    Types(SchemaIndex index, Shapes shapes, Unions unions, EnumFamilies enums, ClassNames names, Problems problems) {
        this.index = index;
        this.shapes = shapes;
        this.unions = unions;
        this.enums = enums;
        this.names = names;
        this.problems = problems;
    }

    /** Returns the type of a schema and sees to it that its classes are generated. */
    TypeRef use(Node node) {
        TypeRef type = of(node);
        TypeRef innermost = type;
        while (!(innermost instanceof TypeRef.Model) && !(innermost instanceof Scalar)) {
            innermost = innermost instanceof TypeRef.ListOf list ? list.element() : ((TypeRef.MapOf) innermost).value();
        }
        if (innermost instanceof TypeRef.Model model && used.add(model)) {
            open.add(Objects.requireNonNull(nodes.get(model)));
        }
        return type;
    }

    /** Returns the type of a schema. */
    TypeRef of(Node node) {
        Node target = index.resolve(node);
        if (target == null) {
            return Scalar.JSON;
        }
        return enums.isEnum(target) ? enumOf(target) : byShape(target);
    }

    private TypeRef byShape(Node node) {
        Shape shape = shapes.of(node);
        if (shape instanceof Shape.MapOf map) {
            return new TypeRef.MapOf(mapValue(node, map.values()));
        }
        if (shape instanceof Shape.ListOf list) {
            return new TypeRef.ListOf(element(node, list.items()));
        }
        if (shape instanceof Shape.Scalar) {
            return scalar(node);
        }
        if (shape instanceof Shape.FreeForm) {
            return Scalar.JSON;
        }
        boolean union = shape instanceof Shape.Discriminated
                || (shape instanceof Shape.PlainUnion && unions.findMerged(node) == null);
        return ref(node, union ? ModelKind.UNION : ModelKind.OBJECT);
    }

    private TypeRef mapValue(Node node, @Nullable Schema<?> values) {
        return values == null ? Scalar.JSON : of(node.inner(values, "/additionalProperties"));
    }

    private TypeRef element(Node node, Schema<?> items) {
        boolean enumOnArray =
                node.schema().getEnum() != null && !node.schema().getEnum().isEmpty();
        if (enumOnArray && "string".equals(items.getType())) {
            // An enum beside `type: array` means the items: no list is ever one of those strings.
            Schema<Object> meant = new Schema<>();
            meant.setType("string");
            node.schema().getEnum().forEach(meant::addEnumItemObject);
            return enumOf(node.inner(meant, "/items"));
        }
        return of(node.inner(items, "/items"));
    }

    private TypeRef scalar(Node node) {
        String format = node.schema().getFormat() == null ? "" : node.schema().getFormat();
        return switch (node.schema().getType()) {
            case "string" ->
                switch (format) {
                    case "date-time" -> Scalar.DATE_TIME;
                    case "date" -> Scalar.DATE;
                    default -> Scalar.STRING;
                };
            case "integer" -> format.equals("int32") ? Scalar.INTEGER : Scalar.LONG;
            case "number" -> format.isEmpty() ? Scalar.DECIMAL : Scalar.DOUBLE;
            case "boolean" -> Scalar.BOOLEAN;
            default -> {
                problems.add(
                        node.origin(),
                        "The type '" + node.schema().getType() + "' is none of OpenAPI 3.0.",
                        "Use string, number, integer, boolean, array or object.");
                yield Scalar.JSON;
            }
        };
    }

    private TypeRef.Model enumOf(Node node) {
        return ref(enums.representative(node), ModelKind.ENUM);
    }

    private TypeRef.Model ref(Node node, ModelKind kind) {
        TypeRef.Model ref = names.of(node, kind);
        nodes.putIfAbsent(ref, node);
        return ref;
    }

    /** Returns a schema object whose class is used and that was not returned before; null if there is none. */
    @Nullable
    Node next() {
        return open.poll();
    }
}
