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
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Operation.Argument;
import io.atlasclient.generator.model.Operation.Location;
import io.atlasclient.generator.model.Operation.Result;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.atlasclient.generator.resolve.Bodies.Body;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides the methods of operations: one per media type of the response. */
final class Operations {
    private static final Pattern RESOURCE_VERSION =
            Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+([a-z]+)");
    private static final String ANY = "*/*";
    private static final String DOCUMENTATION = "x-xgen-docs-url";
    private static final Pattern SAFE_ADDRESS = Pattern.compile("https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/%#-]*)?");

    private final Types types;
    private final Bodies bodies;
    private final Parameters parameters;
    private final Deprecations deprecations;
    private final Successors successors;
    private final Docs docs;

    Operations(
            Types types,
            Bodies bodies,
            Parameters parameters,
            Deprecations deprecations,
            Successors successors,
            Docs docs) {
        this.types = types;
        this.bodies = bodies;
        this.parameters = parameters;
        this.deprecations = deprecations;
        this.successors = successors;
        this.docs = docs;
    }

    /** Returns the resource version of a media type; empty if it is not versioned. */
    static Optional<String> resourceVersion(String mediaType) {
        Matcher matcher = RESOURCE_VERSION.matcher(mediaType);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns the methods of an operation; the one that returns JSON, or the only one, has the plain name. */
    List<Operation> of(RawOperation raw) {
        bodies.errors(raw).stream().map(Body::schema).filter(Objects::nonNull).forEach(types::use);
        List<Body> successes = bodies.successes(raw);
        if (successes.isEmpty()) {
            String accept = bodies.requests(raw).stream()
                    .map(Body::mediaType)
                    .findFirst()
                    .orElse(ANY);
            return List.of(operation(raw, raw.methodName(), accept, new Result.Nothing()));
        }
        List<Operation> operations = new ArrayList<>();
        boolean severalKinds = successes.size() > 1;
        for (Body body : successes) {
            boolean plain = !severalKinds || body.isJson();
            String name = plain ? raw.methodName() : raw.methodName() + "As" + kind(body.mediaType());
            operations.add(operation(raw, name, body.mediaType(), result(body)));
        }
        return operations;
    }

    private Operation operation(RawOperation raw, String methodName, String accept, Result result) {
        List<Argument> arguments = new ArrayList<>(parameters.positional(raw));
        List<Body> requests = bodies.requests(raw);
        RequestBody declared = bodies.requestBody(raw);
        Optional<String> contentType = requests.stream().map(Body::mediaType).findFirst();
        for (Body request : requests) {
            if (request.schema() != null && declared != null) {
                arguments.add(body(request.schema(), declared, arguments));
            }
        }
        return new Operation(
                raw.operationId(),
                methodName,
                raw.httpMethod(),
                raw.path().startsWith("/") ? raw.path().substring(1) : raw.path(),
                accept,
                contentType,
                arguments,
                parameters.query(raw),
                result,
                raw.operation().getSecurity() == null
                        || !raw.operation().getSecurity().isEmpty(),
                doc(raw, accept),
                page(raw),
                deprecations.of(raw),
                successors.of(raw));
    }

    private Argument body(Node schema, RequestBody declared, List<Argument> before) {
        String name = "body";
        while (isTaken(name, before)) {
            name += "_";
        }
        Doc doc = docs.of("The request body.", Arrays.asList(declared.getDescription()), List.of());
        boolean required = Boolean.TRUE.equals(declared.getRequired());
        return new Argument(Location.BODY, "", name, types.use(schema), required, doc);
    }

    private static boolean isTaken(String name, List<Argument> arguments) {
        return arguments.stream().anyMatch(argument -> argument.javaName().equals(name));
    }

    private Result result(Body body) {
        if (body.schema() == null) {
            return new Result.Nothing();
        }
        Schema<?> schema = body.schema().schema();
        if (!body.isJson() || "binary".equals(schema.getFormat())) {
            return new Result.Bytes();
        }
        TypeRef type = types.use(body.schema());
        return type == TypeRef.Scalar.STRING ? new Result.Text() : new Result.Json(type);
    }

    private static String kind(String mediaType) {
        String suffix = mediaType.substring(Math.max(mediaType.lastIndexOf('+'), mediaType.lastIndexOf('/')) + 1);
        return JavaIdentifiers.pascal(suffix);
    }

    private Doc doc(RawOperation raw, String accept) {
        List<String> facts = new ArrayList<>();
        if (raw.operation().getExtensions() != null
                && raw.operation().getExtensions().get("x-rolesRequirements") instanceof List<?> roles
                && !roles.isEmpty()) {
            facts.add("Roles: "
                    + String.join(", ", roles.stream().map(String::valueOf).toList()) + ".");
        }
        resourceVersion(accept).ifPresent(version -> facts.add("Resource version " + version + "."));
        deprecations.of(raw).flatMap(Deprecation::sunset).ifPresent(date -> facts.add("Sunset: " + date + "."));
        return docs.of(
                raw.httpMethod() + " " + raw.path() + ".",
                Arrays.asList(
                        sentence(raw.operation().getSummary()), raw.operation().getDescription()),
                facts);
    }

    /** Returns the address of the documentation; one that is not plain HTTPS is not worth the risk in a comment. */
    private static Optional<String> page(RawOperation raw) {
        return Optional.ofNullable(raw.operation().getExtensions())
                .map(extensions -> extensions.get(DOCUMENTATION))
                .map(Object::toString)
                .filter(address -> SAFE_ADDRESS.matcher(address).matches());
    }

    private static @Nullable String sentence(@Nullable String summary) {
        return summary == null || summary.isBlank() || summary.endsWith(".") ? summary : summary + ".";
    }
}
