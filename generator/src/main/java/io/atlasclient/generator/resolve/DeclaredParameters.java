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

import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of operations, references resolved, those left out that clients do not have. */
final class DeclaredParameters {
    // They wrap or reformat the body, so the declared types would be wrong.
    private static final Set<String> LEFT_OUT = Set.of("envelope", "pretty");
    // Header parameters of these names mean nothing (OpenAPI 3.0.3, Parameter Object).
    private static final Set<String> MEANINGLESS_HEADERS = Set.of("accept", "authorization", "content-type");
    private static final String COMPONENTS = "#/components/parameters/";

    private final Problems problems;
    private final Map<String, Node> shared = new HashMap<>();

    /** A declared parameter with its schema. */
    record Declared(Parameter parameter, Node schema) {
        boolean is(String location) {
            return location.equals(parameter.getIn());
        }

        boolean required() {
            return Boolean.TRUE.equals(parameter.getRequired());
        }
    }

    DeclaredParameters(Problems problems) {
        this.problems = problems;
    }

    /** Returns the parameters in the order of the document. */
    List<Declared> of(RawOperation operation) {
        List<Declared> declared = new ArrayList<>();
        List<Parameter> parameters = operation.operation().getParameters();
        for (int i = 0; parameters != null && i < parameters.size(); i++) {
            Parameter parameter = resolve(operation, parameters.get(i), i);
            if (parameter != null && !isLeftOut(parameter) && isSupported(operation, parameter, i)) {
                declared.add(new Declared(parameter, schema(operation, parameter, i)));
            }
        }
        return declared;
    }

    private static boolean isLeftOut(Parameter parameter) {
        return LEFT_OUT.contains(parameter.getName())
                || ("header".equals(parameter.getIn())
                        && MEANINGLESS_HEADERS.contains(parameter.getName().toLowerCase(Locale.ROOT)));
    }

    private boolean isSupported(RawOperation operation, Parameter parameter, int i) {
        if (parameter.getSchema() == null || "cookie".equals(parameter.getIn())) {
            problems.add(
                    operation.origin("/parameters/" + i),
                    "The parameter '" + parameter.getName() + "' is a cookie or has no schema.",
                    "Send it as a path variable, query parameter or header with a schema.");
            return false;
        }
        if ("header".equals(parameter.getIn()) && !HeaderText.isName(parameter.getName())) {
            problems.add(
                    operation.origin("/parameters/" + i + "/name"),
                    "'" + parameter.getName() + "' is not the name of a header.",
                    "Use letters, digits and hyphens.");
            return false;
        }
        if ("header".equals(parameter.getIn()) && Boolean.TRUE.equals(parameter.getRequired())) {
            problems.add(
                    operation.origin("/parameters/" + i),
                    "The header '" + parameter.getName() + "' is required.",
                    "Make it optional, or a query parameter; headers are set through the class of the optional ones.");
            return false;
        }
        return true;
    }

    /** Returns the schema; in all versions the same object, because the class that it may become is shared. */
    private Node schema(RawOperation operation, Parameter parameter, int i) {
        Node node = new Node(
                parameter.getSchema(),
                operation.origin("/parameters/" + i + "/schema"),
                Scope.SHARED,
                JavaIdentifiers.className(
                        JavaIdentifiers.pascal(operation.methodName()) + JavaIdentifiers.pascal(parameter.getName())));
        String key = String.join(
                "\n",
                operation.httpMethod(),
                operation.path(),
                parameter.getIn(),
                parameter.getName(),
                node.className());
        Node first = shared.putIfAbsent(key, node);
        if (first == null || facts(first.schema()).equals(facts(node.schema()))) {
            return first == null ? node : first;
        }
        problems.add(
                node.origin(),
                "The parameter '" + parameter.getName() + "' differs from "
                        + first.origin().document() + first.origin().pointer() + ".",
                "Classes of parameters are shared between versions; rename the operation of one version.");
        return node;
    }

    /** What decides the type of a parameter; texts and bounds do not. */
    @SuppressWarnings("rawtypes")
    private static List<Object> facts(Schema<?> schema) {
        List<Object> facts = new ArrayList<>();
        facts.add(String.valueOf(schema.get$ref()));
        facts.add(String.valueOf(schema.getType()));
        facts.add(String.valueOf(schema.getFormat()));
        facts.add(schema.getEnum() == null ? List.of() : schema.getEnum());
        if (schema.getItems() != null) {
            facts.add(facts(schema.getItems()));
        }
        Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .forEach(members -> members.forEach(member -> facts.add(facts((Schema<?>) member))));
        return facts;
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
