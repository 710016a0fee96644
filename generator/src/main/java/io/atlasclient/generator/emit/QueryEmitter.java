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

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.Pages;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prints the optional parameters of an operation with {@code query.mustache}:
 *
 * <pre>{@code
 * public final class ListStreamConnectionsQuery extends QueryParameters {
 *     private final @Nullable Integer pageNum;
 *     private static Entries entries(Builder builder) {
 *         return new Entries().query("pageNum", builder.pageNum);
 *     }
 *     public static Builder builder() { ... }
 *     public Builder toBuilder() { ... }
 *     public @Nullable Integer pageNum() { ... }
 *     public static final class Builder {
 *         public Builder pageNum(Integer pageNum) { ... }
 *         public ListStreamConnectionsQuery build() { ... }
 *     }
 * }
 * }</pre>
 */
final class QueryEmitter implements Emitter<QueryType> {
    private static final String TEMPLATE = "query.mustache";
    private static final Set<LibraryType> SPELLED = EnumSet.of(LibraryType.QUERY_PARAMETERS);

    private final TemplateRenderer renderer;
    private final Pages pages;

    QueryEmitter(TemplateRenderer renderer, Pages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    @Override
    public SourceFile emit(QueryType query) {
        JavaClass javaClass = query.javaClass();
        TypeNames types = new TypeNames(javaClass, Set.of("Builder", "Entries"), SPELLED);
        List<ParameterView> parameters = query.parameters().stream()
                .map(parameter -> parameter(parameter, types))
                .toList();
        List<PageView> page = page(query, types);
        View view = new View(
                javaClass.packageName(),
                types.imports(),
                javaClass.simpleName(),
                query.operationName(),
                parameters,
                page);
        return SourceFile.of(javaClass, renderer.render(TEMPLATE, view));
    }

    private List<PageView> page(QueryType query, TypeNames types) {
        return pages.areChosenBy(query)
                ? List.of(new PageView(
                        types.name(LibraryType.PAGE_REQUEST),
                        setter(query, "pageNum", "number"),
                        setter(query, "itemsPerPage", "size")))
                : List.of();
    }

    private static String setter(QueryType query, String wireName, String component) {
        QueryType.Parameter parameter = query.pageParameter(wireName).orElseThrow();
        String cast = parameter.type() == TypeRef.Scalar.LONG ? "(long) " : "";
        return parameter.javaName() + "(" + cast + "page." + component + "())";
    }

    private static ParameterView parameter(QueryType.Parameter parameter, TypeNames types) {
        TypeRef type = parameter.type();
        String name = parameter.javaName();
        boolean isList = type instanceof TypeRef.ListOf;
        return new ParameterView(
                name,
                types.type(type),
                isList ? types.type(type) : types.nullableType(type),
                isList ? " = " + types.name(LibraryType.LIST) + ".of()" : "",
                isList ? copy(types, name) : name,
                isList ? copy(types, "builder." + name) : "builder." + name,
                parameter.header() ? "header" : "query",
                JavaLiterals.string(parameter.wireName()),
                accessorDoc(parameter, isList),
                setterDoc(parameter, "@param " + name + " the value"),
                deprecated(parameter.deprecation()),
                adder(parameter, types));
    }

    private static String copy(TypeNames types, String list) {
        return types.name(LibraryType.LIST) + ".copyOf(" + list + ")";
    }

    private static List<String> accessorDoc(QueryType.Parameter parameter, boolean isList) {
        String result = isList ? "the values; none if they are not sent" : "the value; null if it is not sent";
        return Javadoc.comment(described(parameter), tags(parameter, "@return " + result));
    }

    private static List<String> setterDoc(QueryType.Parameter parameter, String tag) {
        return Javadoc.comment(described(parameter), tags(parameter, tag));
    }

    private static Doc described(QueryType.Parameter parameter) {
        return parameter.doc().lines().isEmpty()
                ? new Doc(List.of("The parameter " + Javadoc.code(parameter.wireName()) + "."))
                : parameter.doc();
    }

    private static List<String> tags(QueryType.Parameter parameter, String tag) {
        return parameter.deprecation().isPresent()
                ? List.of(tag, Deprecations.javadocTag(parameter.deprecation().get()))
                : List.of(tag);
    }

    private static List<String> deprecated(Optional<Deprecation> deprecation) {
        return deprecation.map(Deprecations::annotation).stream().toList();
    }

    private static List<AdderView> adder(QueryType.Parameter parameter, TypeNames types) {
        if (parameter.adderName().isEmpty() || !(parameter.type() instanceof TypeRef.ListOf list)) {
            return List.of();
        }
        return List.of(new AdderView(
                parameter.adderName().get(), types.type(list.element()), types.name(LibraryType.ELEMENTS)));
    }

    /** What {@code query.mustache} prints. */
    record View(
            String packageName,
            List<String> imports,
            String className,
            String operation,
            List<ParameterView> parameters,
            List<PageView> pages) {}

    /**
     * A parameter.
     *
     * @param name field, accessor and builder method
     * @param type its type
     * @param fieldType its type with {@code @Nullable} where it may be absent
     * @param initial the initial value in the builder, with its equals sign
     * @param copied the expression that keeps what a caller passes: a copy for a list
     * @param built the expression that takes the value out of the builder
     * @param place the method of the entries: for the query or for headers
     * @param literal the wire name
     * @param accessorDoc the comment of the accessor
     * @param setterDoc the comment of the builder method
     * @param deprecated the annotation, if it is deprecated
     * @param adder the builder method that adds an element, for a list
     */
    record ParameterView(
            String name,
            String type,
            String fieldType,
            String initial,
            String copied,
            String built,
            String place,
            String literal,
            List<String> accessorDoc,
            List<String> setterDoc,
            List<String> deprecated,
            List<AdderView> adder) {}

    /** The builder method that chooses a page: the type of its argument, and the calls of two other builder methods. */
    record PageView(String pageRequest, String number, String size) {}

    /** A builder method that adds an element, with the name of the runtime class that does it. */
    record AdderView(String adderName, String elementType, String elements) {}
}
