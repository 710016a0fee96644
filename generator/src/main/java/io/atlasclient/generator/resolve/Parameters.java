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
import io.atlasclient.generator.resolve.DeclaredParameters.Declared;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides the arguments and the query class of operations. */
final class Parameters {
    private static final Set<StyleEnum> PLAIN_STYLES = EnumSet.of(StyleEnum.FORM, StyleEnum.SIMPLE);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private final Types types;
    private final JavaPackages packages;
    private final Docs docs;
    private final Problems problems;
    private final DeclaredParameters parameters;

    Parameters(Types types, JavaPackages packages, Docs docs, Problems problems) {
        this.types = types;
        this.packages = packages;
        this.docs = docs;
        this.problems = problems;
        this.parameters = new DeclaredParameters(problems);
    }

    /** Returns path variables in the order of the template, then required query parameters. */
    List<Argument> positional(RawOperation operation) {
        List<Declared> declared = parameters.of(operation);
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
                .filter(candidate -> candidate.is("path")
                        && !seen.contains(candidate.parameter().getName()))
                .forEach(lost -> problems.add(
                        lost.schema().origin(),
                        "The path has no variable '" + lost.parameter().getName() + "'.",
                        "Put it into the path in braces, or remove the parameter."));
        declared.stream()
                .filter(candidate -> candidate.is("query") && candidate.required())
                .forEach(found -> arguments.add(argument(found, Location.QUERY, names)));
        return arguments;
    }

    private Argument argument(Declared declared, Location location, MemberNames names) {
        String wireName = declared.parameter().getName();
        TypeRef type = types.use(declared.schema());
        checkPlain(declared, type);
        return new Argument(
                location,
                wireName,
                names.claimFree(JavaIdentifiers.parameterName(wireName)),
                type,
                true,
                docs.ofArgument(
                        "The parameter '" + wireName + "'.",
                        declared.parameter().getDescription(),
                        Docs.facts(declared.schema().schema())));
    }

    /** Returns the class of the optional parameters; empty if there are none. */
    Optional<QueryType> query(RawOperation operation) {
        MemberNames names = new MemberNames(problems);
        List<Declared> optional = parameters.of(operation).stream()
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
        boolean repeatable = declared.is("query")
                && !Boolean.FALSE.equals(declared.parameter().getExplode());
        StyleEnum style = declared.parameter().getStyle();
        boolean plainStyle = style == null || PLAIN_STYLES.contains(style);
        if (!plain || !plainStyle || (type instanceof TypeRef.ListOf && !repeatable)) {
            problems.add(
                    declared.schema().origin(),
                    "The parameter '" + declared.parameter().getName() + "' cannot be sent as text.",
                    "Use a string, number, boolean or enum, or an exploded list of those in the query.");
        }
    }

    private Doc doc(Declared declared, String plain) {
        return docs.of(
                plain,
                Arrays.asList(declared.parameter().getDescription()),
                Docs.facts(declared.schema().schema()));
    }
}
