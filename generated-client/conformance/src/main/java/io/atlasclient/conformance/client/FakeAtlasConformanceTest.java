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
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.document.OperationPlace;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every operation of one version, called in every way, against the fake that users test with: it has nothing to object to, and answers with what is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class FakeAtlasConformanceTest {
    private static final int INSTANCES = 2;

    private final ClientUnderTest subject = ClientUnderTest.load();
    private @Nullable FakeAtlas fake;

    @BeforeAll
    void start() {
        fake = FakeAtlas.start();
    }

    @AfterAll
    void stop() {
        FakeAtlas atlas = fake();
        atlas.close();
        assertThat(atlas.tokensIssued()).as("tokens").isEqualTo(1);
        assertThat(atlas.tokensRevoked()).as("tokens given back").isEqualTo(1);
        assertThat(atlas.openConnections()).as("connections left open").isZero();
    }

    private FakeAtlas fake() {
        return Objects.requireNonNull(fake);
    }

    /** Makes one test of each operation. */
    @TestFactory
    Stream<DynamicTest> everyOperationIsAnsweredByTheFake() {
        return subject.client().interfaces().stream()
                .flatMap(client -> client.operations().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                client.accessorName() + "()." + operation.methodName(),
                                () -> call(client, operation))));
    }

    private void call(ClientInterface client, Operation operation) {
        OperationPlace place = OperationPlace.of(subject.document(), "/" + operation.path(), operation.httpMethod());
        Arguments arguments = new Arguments(operation, place);
        // A method of a second media type, such as one for csv, is not an operation of its own.
        String id = place.place().text("operationId");
        long before = fake().count(id);
        int calls = 0;
        for (int number = 0; number < INSTANCES; number++) {
            Map<Operation.Argument, Object> positional = arguments.positional(number);
            int instance = number;
            QueryParameters query = operation
                    .query()
                    .map(type -> arguments.query(type, instance))
                    .orElse(null);
            for (Overload overload : Overload.of(client, operation, positional, query)) {
                check(operation, execute(client, overload));
                calls++;
            }
        }
        assertThat(fake().violations()).isEmpty();
        assertThat(fake().count(id) - before).isEqualTo(calls);
    }

    private @Nullable Object execute(ClientInterface client, Overload overload) {
        AtlasClient atlas = fake().client();
        Class<?> facade = GeneratedCode.load(subject.client().facade());
        Object api = Objects.requireNonNull(Members.call(
                Objects.requireNonNull(Members.callStatic(facade, "create", atlas)), client.accessorName()));
        return atlas.execute(overload.on(api));
    }

    private static void check(Operation operation, @Nullable Object returned) {
        if (operation.result() instanceof Operation.Result.Nothing) {
            assertThat(returned).isNull();
        } else {
            assertThat(returned).isNotNull();
        }
        if (returned instanceof ResponseBody body) {
            body.close();
        }
    }
}
