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
package io.atlasclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.conformance.document.Examples;
import io.atlasclient.conformance.document.Reachable;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example reads and writes back equal, also those that are wrong by their own schema. */
class ExamplesTest {
    private static final String SCHEMAS = "#/components/schemas/";

    @TestFactory
    Stream<DynamicTest> everyExampleOfASchemaSurvives() {
        return Instances.tests(ModelType.class, type -> ofModel(type).forEach(example -> check(type, example)));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfAMediaTypeSurvives() {
        return Instances.API.model().clients().stream()
                .flatMap(client -> client.interfaces().stream()
                        .flatMap(owner -> owner.operations().stream())
                        .map(operation -> DynamicTest.dynamicTest(
                                client.version() + " " + operation.methodName(),
                                () -> ofOperation(client, operation).forEach(ExamplesTest::survives))));
    }

    @Test
    void noExampleOfASchemaIsLeftOut() {
        Set<String> tried = new TreeSet<>();
        GeneratedCode.all(Instances.API.model())
                .forEach(type -> ofModel(type)
                        .forEach(example -> tried.add(example.place().pointer())));
        for (ApiDocument document : Instances.API.documents()) {
            assertThat(inReachableSchemas(document)).as(document.name()).isSubsetOf(tried);
        }
    }

    /** No class is made of a schema that variants replace wherever it is used. */
    private static Set<String> inReachableSchemas(ApiDocument document) {
        Set<String> generated = GeneratedCode.all(Instances.API.model()).stream()
                .map(type -> type.origin().pointer())
                .collect(Collectors.toSet());
        return Reachable.schemas(document).stream()
                .filter(generated::contains)
                .flatMap(pointer -> Schemas.below(document.at(pointer), ExamplesTest::isExample).stream())
                .map(Place::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A property may have the name of a keyword; below an example everything is data. */
    private static boolean isExample(Place place) {
        String[] parts = place.pointer().split("/", -1);
        boolean isKeyword = !parts[parts.length - 2].equals("properties");
        long keywords = Stream.of(parts).filter("example"::equals).count();
        return parts[parts.length - 1].equals("example") && isKeyword && keywords == 1;
    }

    private static List<Examples.Example> ofModel(ModelType type) {
        Place schema = Instances.place(type);
        List<Examples.Example> examples = new ArrayList<>(Examples.ofSchema(schema, type.ref()));
        Map<String, List<Place>> declarations =
                FlatSchema.withAlternatives(schema).declarations();
        for (Property property : properties(type)) {
            declarations
                    .getOrDefault(property.jsonName(), List.of())
                    .forEach(place -> examples.addAll(Examples.ofSchema(place, property.type())));
        }
        return examples;
    }

    private static List<Property> properties(ModelType type) {
        if (type instanceof ObjectType object) {
            return object.properties();
        }
        return type instanceof UnionType union ? union.accessors() : List.of();
    }

    private static void check(ModelType type, Examples.Example example) {
        survives(example);
        if (type instanceof ObjectType object) {
            object.properties().stream()
                    .filter(property -> property.type().equals(example.type()))
                    .forEach(property -> checkProperty(object, property, example));
        }
    }

    /** The same value as a property, where a value of the wrong type would be kept and not fail. */
    private static void checkProperty(ObjectType type, Property property, Examples.Example example) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(property.jsonName(), example.place().node());
        Instances.trial(type, "example " + example.place().pointer() + " as " + property.jsonName(), json, () -> {
            Object value = Instances.survives(type.ref(), json);
            PropertyChecks.all(List.of(property), value, json, Set.of());
        });
    }

    private static void survives(Examples.Example example) {
        JsonNode json = example.place().node();
        try {
            Instances.survives(example.type(), json);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(example.place() + ": " + e.getMessage() + " of " + json, e);
        }
    }

    private static List<Examples.Example> ofOperation(VersionClient client, Operation operation) {
        ApiDocument document = Instances.API.document(client);
        OperationPlace place = OperationPlace.of(document, "/" + operation.path(), operation.httpMethod());
        List<Examples.Example> examples = new ArrayList<>();
        operation.arguments().stream()
                .filter(argument -> argument.location() == Operation.Location.BODY)
                .forEach(argument -> place.requestBody().orElseThrow().entries("content").stream()
                        .map(Map.Entry::getValue)
                        .forEach(mediaType -> examples.addAll(Examples.ofMediaType(mediaType, argument.type()))));
        place.responses()
                .forEach((code, response) -> response.entries("content").forEach(entry -> {
                    if (code.startsWith("2") && entry.getKey().equals(operation.accept())) {
                        if (operation.result() instanceof Operation.Result.Json json) {
                            examples.addAll(Examples.ofMediaType(entry.getValue(), json.type()));
                        }
                    } else if (!code.startsWith("2")) {
                        modelOf(entry.getValue())
                                .ifPresent(type -> examples.addAll(Examples.ofMediaType(entry.getValue(), type)));
                    }
                }));
        return examples;
    }

    private static Optional<TypeRef> modelOf(Place mediaType) {
        String reference =
                mediaType.find("schema").map(schema -> schema.text("$ref")).orElse("");
        return GeneratedCode.all(Instances.API.model()).stream()
                .filter(type ->
                        reference.startsWith(SCHEMAS) && type.origin().pointer().equals(reference))
                .<TypeRef>map(ModelType::ref)
                .findFirst();
    }
}
