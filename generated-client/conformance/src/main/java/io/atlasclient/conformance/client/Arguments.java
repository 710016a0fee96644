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
package io.atlasclient.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.QueryParameters;
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes the arguments of a call from the schemas that the document gives the operation's parameters and body. */
final class Arguments {
    private static final int ATTEMPTS = 100;
    private static final int FURTHER = 1_000_003;
    private static final Set<String> DOTS = Set.of(".", "..");

    private final Operation operation;
    private final OperationPlace place;
    private final BiFunction<Place, JsonNode, JsonNode> change;

    Arguments(Operation operation, OperationPlace place) {
        this(operation, place, (schema, value) -> value);
    }

    /** Changes each value, of which it is told the schema, before it becomes an argument. */
    Arguments(Operation operation, OperationPlace place, BiFunction<Place, JsonNode, JsonNode> change) {
        this.operation = operation;
        this.place = place;
        this.change = change;
    }

    /**
     * Makes the positional arguments, no two of them from the same chance: exchanged ones must be noticed.
     *
     * @param number which of several tries it is; decides all that is left to chance
     * @return the arguments in order
     */
    Map<Operation.Argument, Object> positional(int number) {
        Map<Operation.Argument, Object> arguments = new LinkedHashMap<>();
        for (Operation.Argument argument : operation.arguments()) {
            long seed = seed(number, arguments.size());
            arguments.put(
                    argument,
                    switch (argument.location()) {
                        case PATH ->
                            parameter(argument.type(), place.parameterSchema("path", argument.wireName()), seed);
                        case QUERY ->
                            parameter(argument.type(), place.parameterSchema("query", argument.wireName()), seed);
                        case BODY -> value(argument.type(), bodySchema(), seed, Mix.ofNumber(number));
                    });
        }
        return arguments;
    }

    /**
     * Makes the optional parameters, all of them.
     *
     * @param type the class that takes them
     * @param number which of several tries it is; decides all that is left to chance
     */
    QueryParameters query(QueryType type, int number) {
        Object builder = Objects.requireNonNull(Members.callStatic(GeneratedCode.load(type.javaClass()), "builder"));
        int position = operation.arguments().size();
        for (QueryType.Parameter parameter : type.parameters()) {
            Place schema = place.parameterSchema(parameter.header() ? "header" : "query", parameter.wireName());
            Object value = parameter(parameter.type(), schema, seed(number, position++));
            Members.call(builder, parameter.javaName(), value);
        }
        return (QueryParameters) Objects.requireNonNull(Members.call(builder, "build"));
    }

    private static long seed(int number, int position) {
        return (long) number * FURTHER + position * (long) ATTEMPTS;
    }

    private Place bodySchema() {
        return place.requestBody().orElseThrow().at("content").children().get(0).at("schema");
    }

    /**
     * A path cannot hold an empty value, and in it a dot or two would lead elsewhere. An empty list is not sent at all, and
     * the judge takes blank values for missing ones.
     */
    private Object parameter(TypeRef type, Place schema, long seed) {
        for (long attempt = 0; attempt < ATTEMPTS; attempt++) {
            Object value = value(type, schema, seed + attempt, Mix.ALL);
            List<?> texts = value instanceof List<?> list ? list : List.of(value);
            if (!texts.isEmpty() && texts.stream().map(Object::toString).noneMatch(Arguments::isRisky)) {
                return value;
            }
        }
        throw new IllegalStateException("No value found for " + schema);
    }

    private static boolean isRisky(String text) {
        return text.isBlank() || DOTS.contains(text);
    }

    private Object value(TypeRef type, Place schema, long seed, Mix mix) {
        JsonNode json = change.apply(schema, new InstanceGenerator(seed, mix).value(schema));
        @Nullable Object value = JsonBytes.read(JsonTrees.write(json), GeneratedCode.codec(type), schema.toString());
        return Objects.requireNonNull(value, schema::toString);
    }
}
