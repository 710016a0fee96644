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
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Operation.Location;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides the arguments and the query class of operations. */
final class Parameters {
    // They wrap or reformat the body, so the declared types would be wrong.
    private static final Set<String> LEFT_OUT = Set.of("envelope", "pretty");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final String COMPONENTS = "#/components/parameters/";

    private final Types types;
    private final JavaPackages packages;
    private final Docs docs;
    private final Problems problems;

    Parameters(Types types, JavaPackages packages, Docs docs, Problems problems) {
        this.types = types;
        this.packages = packages;
        this.docs = docs;
        this.problems = problems;
    }

    /** A declared parameter with its schema. */
    private record Declared(Parameter parameter, Node schema) {
        boolean is(String location) {
            return location.equals(parameter.getIn());
        }

        boolean required() {
            return Boolean.TRUE.equals(parameter.getRequired());
        }
    }

    /** Returns the schemas of the parameters that the client has. */
    List<Node> schemas(RawOperation operation) {
        return declared(operation).stream().map(Declared::schema).toList();
    }

    /** Returns path variables in the order of the template, then required query parameters. */
    List<Argument> positional(RawOperation operation) {
        List<Declared> declared = declared(operation);
        MemberNames names = new MemberNames(problems);
        List<Argument> arguments = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Matcher matcher = VARIABLE.matcher(operation.path()); matcher.find(); ) {
            String variable = matcher.group(1);
            if (!seen.add(variable)) {
                continue;
            }
            declared.stream()
                    .filter(candidate -> candidate.is("path")
                            && candidate.parameter().getName().equals(variable))
                    .findFirst()
                    .ifPresentOrElse(
                            found -> arguments.add(argument(found, Location.PATH, names)),
                            () -> problems.add(
                                    operation.origin("/parameters"),
                                    "The path variable '" + variable + "' is not declared.",
                                    "Add a parameter with in: path."));
        }
        declared.stream()
                .filter(candidate -> candidate.is("query") && candidate.required())
                .forEach(found -> arguments.add(argument(found, Location.QUERY, names)));
        return arguments;
    }

    private Argument argument(Declared declared, Location location, MemberNames names) {
        String wireName = declared.parameter().getName();
        return new Argument(
                location,
                wireName,
                names.claimFree(JavaIdentifiers.parameterName(wireName)),
                types.use(declared.schema()),
                true,
                docs.ofArgument(
                        "The parameter '" + wireName + "'.",
                        declared.parameter().getDescription(),
                        Docs.facts(declared.schema().schema())));
    }

    /** Returns the class of the optional parameters; empty if there are none. */
    Optional<QueryType> query(RawOperation operation) {
        MemberNames names = new MemberNames(problems);
        List<Declared> optional = declared(operation).stream()
                .filter(declared -> declared.is("header") || (declared.is("query") && !declared.required()))
                .toList();
        optional.forEach(declared -> names.claim(
                JavaIdentifiers.queryMemberName(declared.parameter().getName()),
                declared.parameter().getName(),
                declared.schema().origin()));
        List<QueryType.Parameter> parameters =
                optional.stream().map(declared -> parameter(declared, names)).toList();
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        JavaClass javaClass = new JavaClass(packages.query(), JavaIdentifiers.pascal(operation.methodName()) + "Query");
        return Optional.of(new QueryType(javaClass, operation.methodName(), operation.origin(), parameters));
    }

    private QueryType.Parameter parameter(Declared declared, MemberNames names) {
        String wireName = declared.parameter().getName();
        TypeRef type = types.use(declared.schema());
        checkPlain(declared, type);
        return new QueryType.Parameter(
                wireName,
                declared.is("header"),
                JavaIdentifiers.queryMemberName(wireName),
                type instanceof TypeRef.ListOf
                        ? Optional.of(names.claimFree(JavaIdentifiers.prefixedName("add", wireName)))
                        : Optional.empty(),
                type,
                doc(declared, "The parameter '" + wireName + "'."),
                Boolean.TRUE.equals(declared.parameter().getDeprecated())
                        ? Optional.of(new Deprecation(Optional.empty(), Optional.empty()))
                        : Optional.empty());
    }

    private void checkPlain(Declared declared, TypeRef type) {
        TypeRef element = type instanceof TypeRef.ListOf list ? list.element() : type;
        boolean plain = (element instanceof TypeRef.Scalar scalar && scalar != TypeRef.Scalar.JSON)
                || (element instanceof TypeRef.Model model && model.kind() == ModelKind.ENUM);
        boolean exploded = !Boolean.FALSE.equals(declared.parameter().getExplode());
        if (!plain || (type instanceof TypeRef.ListOf && !exploded)) {
            problems.add(
                    declared.schema().origin(),
                    "The parameter '" + declared.parameter().getName() + "' cannot be sent as text.",
                    "Use a string, number, boolean or enum, or an exploded list of those.");
        }
    }

    private Doc doc(Declared declared, String plain) {
        return docs.of(
                plain,
                Arrays.asList(declared.parameter().getDescription()),
                Docs.facts(declared.schema().schema()));
    }

    private List<Declared> declared(RawOperation operation) {
        List<Declared> declared = new ArrayList<>();
        List<Parameter> parameters = operation.operation().getParameters();
        for (int i = 0; parameters != null && i < parameters.size(); i++) {
            Parameter parameter = resolve(operation, parameters.get(i), i);
            if (parameter == null || LEFT_OUT.contains(parameter.getName())) {
                continue;
            }
            Schema<?> schema = parameter.getSchema();
            if (schema == null || "cookie".equals(parameter.getIn())) {
                problems.add(
                        operation.origin("/parameters/" + i),
                        "The parameter '" + parameter.getName() + "' is a cookie or has no schema.",
                        "Send it as a path variable, query parameter or header with a schema.");
                continue;
            }
            if ("header".equals(parameter.getIn()) && !HeaderText.isName(parameter.getName())) {
                problems.add(
                        operation.origin("/parameters/" + i + "/name"),
                        "'" + parameter.getName() + "' is not the name of a header.",
                        "Use letters, digits and hyphens.");
            }
            declared.add(new Declared(
                    parameter,
                    new Node(
                            schema,
                            operation.origin("/parameters/" + i + "/schema"),
                            Scope.SHARED,
                            JavaIdentifiers.className(JavaIdentifiers.pascal(operation.methodName())
                                    + JavaIdentifiers.pascal(parameter.getName())))));
        }
        return declared;
    }

    private @Nullable Parameter resolve(RawOperation operation, Parameter parameter, int i) {
        String reference = parameter.get$ref();
        if (reference == null) {
            return parameter;
        }
        Components components = operation.document().openApi().getComponents();
        Parameter target = components == null || components.getParameters() == null || !reference.startsWith(COMPONENTS)
                ? null
                : components.getParameters().get(reference.substring(COMPONENTS.length()));
        if (target == null) {
            problems.add(
                    operation.origin("/parameters/" + i),
                    "The reference '" + reference + "' leads nowhere.",
                    "Point it to an entry of #/components/parameters.");
        }
        return target;
    }
}
