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

import io.atlasclient.compatibility.java.surface.Member.Role;
import io.atlasclient.compatibility.java.surface.SurfaceType.Kind;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells what callers see of models and query classes. */
final class ModelSurface {
    static final String PAGE_REQUEST = "io.atlasclient.PageRequest";
    private static final String STRING = "java.lang.String";
    private static final String BOOLEAN = "boolean";

    private final TypeTexts texts;
    private final ElementPlaces places;
    private final Set<JavaClass> sent;

    ModelSurface(TypeTexts texts, ElementPlaces places, Set<JavaClass> sent) {
        this.texts = texts;
        this.places = places;
        this.sent = sent;
    }

    SurfaceType of(ModelType type) {
        if (type instanceof ObjectType object) {
            return object(object);
        } else if (type instanceof UnionType union) {
            return union(union);
        }
        return listing((EnumType) type);
    }

    SurfaceType of(QueryType query, boolean choosesPage) {
        List<Member> members = new ArrayList<>();
        for (QueryType.Parameter parameter : query.parameters()) {
            String pointer = places.parameter(query.origin().pointer(), parameter.wireName());
            members.addAll(members(
                    parameter.javaName(),
                    parameter.type(),
                    texts.type(parameter.type()),
                    parameter.wireName(),
                    pointer));
            parameter
                    .adderName()
                    .ifPresent(adder -> members.add(
                            adder(adder, adderParameters(parameter.type()), parameter.wireName(), pointer)));
        }
        if (choosesPage) {
            members.add(new Member(
                    Role.SETTER,
                    "page",
                    List.of(PAGE_REQUEST),
                    "",
                    "pageNum",
                    query.origin().pointer()));
        }
        return new SurfaceType(
                texts.name(query.javaClass()),
                Kind.QUERY,
                new TreeSet<>(),
                new TreeSet<>(),
                members,
                new TreeMap<>(),
                false,
                query.origin().pointer());
    }

    private SurfaceType object(ObjectType object) {
        List<Member> members = new ArrayList<>();
        SortedMap<String, String> required = new TreeMap<>();
        for (Property property : object.properties()) {
            String pointer = places.property(object.origin().pointer(), property.jsonName());
            members.addAll(members(property, pointer));
            if (property.required() && property.preset().isEmpty()) {
                required.put(property.javaName(), pointer);
            }
        }
        SortedSet<String> supertypes = names(object.unions());
        object.pageElement().ifPresent(element -> supertypes.add("io.atlasclient.Page<" + texts.type(element) + ">"));
        return new SurfaceType(
                texts.name(object.ref().javaClass()),
                Kind.OBJECT,
                supertypes,
                new TreeSet<>(),
                members,
                required,
                sent.contains(object.ref().javaClass()),
                object.origin().pointer());
    }

    private List<Member> members(Property property, String pointer) {
        List<Member> members = members(
                property.javaName(), property.type(), texts.setterType(property.type()), property.jsonName(), pointer);
        if (property.preset().isPresent()) {
            members.removeIf(Member::isOfBuilder);
        }
        property.presenceName()
                .ifPresent(name ->
                        members.add(new Member(Role.PRESENCE, name, List.of(), BOOLEAN, property.jsonName(), pointer)));
        property.adderName()
                .ifPresent(name ->
                        members.add(adder(name, adderParameters(property.type()), property.jsonName(), pointer)));
        return members;
    }

    private List<Member> members(String name, TypeRef type, String setterType, String element, String pointer) {
        return new ArrayList<>(List.of(
                new Member(Role.ACCESSOR, name, List.of(), texts.type(type), element, pointer),
                new Member(Role.SETTER, name, List.of(setterType), "", element, pointer)));
    }

    private static Member adder(String name, List<String> parameters, String element, String pointer) {
        return new Member(Role.ADDER, name, parameters, "", element, pointer);
    }

    private List<String> adderParameters(TypeRef type) {
        if (type instanceof TypeRef.MapOf map) {
            return List.of(STRING, texts.type(map.value()));
        }
        return type instanceof TypeRef.ListOf list ? List.of(texts.type(list.element())) : List.of();
    }

    private SurfaceType union(UnionType union) {
        String pointer = union.origin().pointer();
        List<Member> accessors = union.accessors().stream()
                .map(property -> new Member(
                        Role.ACCESSOR,
                        property.javaName(),
                        List.of(),
                        texts.type(property.type()),
                        property.jsonName(),
                        places.property(pointer, property.jsonName())))
                .toList();
        return new SurfaceType(
                texts.name(union.ref().javaClass()),
                Kind.UNION,
                names(union.unions()),
                names(union.permitted().stream().map(TypeRef.Model::javaClass).toList()),
                accessors,
                new TreeMap<>(),
                false,
                pointer);
    }

    private SurfaceType listing(EnumType type) {
        String name = texts.name(type.ref().javaClass());
        String pointer = type.origin().pointer();
        return new SurfaceType(
                name,
                Kind.ENUM,
                new TreeSet<>(),
                new TreeSet<>(),
                type.constants().stream()
                        .map(constant ->
                                new Member(Role.CONSTANT, constant.name(), List.of(), name, constant.value(), pointer))
                        .toList(),
                new TreeMap<>(),
                false,
                pointer);
    }

    private SortedSet<String> names(Collection<JavaClass> classes) {
        return classes.stream().map(texts::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
