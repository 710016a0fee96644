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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.QueryParameters;
import io.atlasclient.conformance.judge.RequestJudge;
import io.atlasclient.conformance.judge.SentRequest;
import io.atlasclient.conformance.judge.Waivers;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.testing.document.OperationPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every operation of one version, called in every way, against a server whose requests an independent judge sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class OperationConformanceTest {
    private static final int INSTANCES = 4;

    private final ClientUnderTest subject = ClientUnderTest.load();
    private final Waivers waivers = Waivers.load();
    private @Nullable Endpoint usual;
    private @Nullable Endpoint ofGetWithBody;

    /** A server and the client that calls it. */
    private record Endpoint(Server server, AtlasClient atlas, Object facade) {}

    @BeforeAll
    void start() {
        usual = endpoint(new MockServer());
        ofGetWithBody = endpoint(new PlainServer());
    }

    @AfterAll
    void stop() {
        for (Endpoint endpoint : List.of(Objects.requireNonNull(usual), Objects.requireNonNull(ofGetWithBody))) {
            endpoint.atlas().close();
            endpoint.server().close();
        }
        assertThat(waivers.unused(pointer -> subject.document().find(pointer).isPresent()))
                .as("waivers that are no longer needed")
                .isEmpty();
    }

    private Endpoint endpoint(Server server) {
        AtlasClient atlas = AtlasClient.builder().baseUrl(server.url()).build();
        Class<?> facade = GeneratedCode.load(subject.client().facade());
        return new Endpoint(server, atlas, Objects.requireNonNull(Members.callStatic(facade, "create", atlas)));
    }

    /** Makes one test of each operation. */
    @TestFactory
    Stream<DynamicTest> everyOperationSendsWhatTheDocumentAllowsAndReturnsWhatItIsAnswered() {
        return subject.client().interfaces().stream()
                .flatMap(client -> client.operations().stream().map(operation -> test(client, operation)));
    }

    private DynamicTest test(ClientInterface client, Operation operation) {
        String name = client.accessorName() + "()." + operation.methodName() + ": " + operation.httpMethod() + " /"
                + operation.path();
        return DynamicTest.dynamicTest(name, () -> call(client, operation));
    }

    private void call(ClientInterface client, Operation operation) {
        OperationPlace place = OperationPlace.of(subject.document(), "/" + operation.path(), operation.httpMethod());
        RequestJudge judge = new RequestJudge(place);
        Arguments arguments = new Arguments(operation, place);
        for (int seed = 0; seed < INSTANCES; seed++) {
            Map<Operation.Argument, Object> positional = arguments.positional(seed);
            int number = seed;
            QueryParameters query =
                    operation.query().map(type -> arguments.query(type, number)).orElse(null);
            for (Overload overload : Overload.of(client, operation, positional, query)) {
                try {
                    call(client, operation, place, judge, positional, overload, seed);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            place.place() + ", " + overload + ", instance " + seed + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void call(
            ClientInterface client,
            Operation operation,
            OperationPlace place,
            RequestJudge judge,
            Map<Operation.Argument, Object> positional,
            Overload overload,
            int seed) {
        boolean getWithBody = operation.httpMethod().equals("GET") && overload.hasBody();
        Endpoint endpoint = Objects.requireNonNull(getWithBody ? ofGetWithBody : usual);
        Answers answers = new Answers(operation, place);
        Answers.Expected expected = answers.answer(seed);
        for (Answers.Expected answer : List.of(expected, new Answers.Expected(Answer.empty(), null))) {
            endpoint.server().enqueue(answer.answer());
            Object api = Objects.requireNonNull(Members.call(endpoint.facade(), client.accessorName()));
            Object returned = endpoint.atlas().execute(overload.on(api));
            SentRequest sent = endpoint.server().take();
            assertThat(waivers.remaining(place.place().pointer(), judge.problems(sent)))
                    .as("what the judge says about %s", sent)
                    .isEmpty();
            new RequestChecks(operation, place).check(sent, positional, overload);
            answers.check(answer, returned);
        }
    }
}
