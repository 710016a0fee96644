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
import io.atlasclient.AtlasClientBuilder;
import io.atlasclient.AtlasResponse;
import io.atlasclient.QueryParameters;
import io.atlasclient.auth.AccessToken;
import io.atlasclient.auth.TokenStore;
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.json.AtlasException;
import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.observe.Retry;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.Fault;
import io.atlasclient.testing.OperationRules;
import io.atlasclient.testing.ReceivedRequest;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Nothing that a request holds, and no credential, gets into a log, an exception or a string of the client, whatever comes of
 * the call. Models are shown by design, and bodies in the log at TRACE: of them nothing that is secret.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class SecretCanaryTest {
    private static final List<String> CREDENTIALS = List.of(
            "fake-client-secret",
            "fake-private-key",
            Base64.getEncoder()
                    .encodeToString("fake-client-id:fake-client-secret".getBytes(StandardCharsets.US_ASCII)));
    private static final Map<String, Consumer<OperationRules>> FAULTS = faults();
    private static final int INSTANCES = 3;

    private final ClientUnderTest subject = ClientUnderTest.load();
    private final FakeAtlas fake = FakeAtlas.start();
    private final LogRecorder log = LogRecorder.attached();
    private final StringBuilder told = new StringBuilder();
    private final KeptTokens tokens = new KeptTokens();
    private final MarkedParts sent = new MarkedParts();
    private final List<AtlasClient> clients =
            List.of(client(fake.clientBuilder().tokenStore(tokens)), client(fake.apiKeyClientBuilder()));

    private static Map<String, Consumer<OperationRules>> faults() {
        Map<String, Consumer<OperationRules>> faults = new LinkedHashMap<>();
        String echo = ("{'error': 400, 'errorCode': 'X', 'reason': 'X', 'detail': 'X', 'parameters': ['X'],"
                        + " 'badRequestDetail': {'fields': [{'field': 'X', 'description': 'X'}]}}")
                .replace('\'', '"')
                .replace("X", "It was " + Canary.MARKER + ".");
        faults.put("an error that repeats the request", rules -> rules.respond(400, echo));
        List.of(
                        Fault.error(404, "NOT_FOUND"),
                        Fault.error(401, "UNAUTHORIZED"),
                        Fault.rateLimited(Duration.ZERO),
                        Fault.unavailable(),
                        Fault.resetBeforeBody(),
                        Fault.resetAfterRequest(),
                        Fault.closedAfterRequest(),
                        Fault.truncated(),
                        Fault.garbage(),
                        Fault.notHttp())
                .forEach(fault -> faults.put(fault.toString(), rules -> rules.fail(fault)));
        return faults;
    }

    private AtlasClient client(AtlasClientBuilder builder) {
        RetryPolicy twice = RetryPolicy.builder()
                .maxAttempts(2)
                .baseDelay(Duration.ofMillis(1))
                .build();
        return builder.retryPolicy(twice)
                .retryBudget(1_000_000)
                .listener(new Told(told))
                .build();
    }

    @AfterAll
    void stop() {
        clients.forEach(AtlasClient::close);
        fake.close();
        check("the end of the client", "");
        log.close();
        assertThat(List.of(sent.path, sent.query, sent.body))
                .as("whether the marker was sent in paths, queries and bodies")
                .doesNotContain(false);
        assertThat(tokens.seen).as("tokens, some of which were refused").hasSizeGreaterThan(2);
    }

    /** Makes one test of each operation. */
    @TestFactory
    Stream<DynamicTest> everyOperationKeepsToItselfWhatItSends() {
        return subject.client().interfaces().stream()
                .flatMap(client -> client.operations().stream().map(operation -> test(client, operation)));
    }

    private DynamicTest test(ClientInterface client, Operation operation) {
        String name = client.accessorName() + "()." + operation.methodName();
        return DynamicTest.dynamicTest(name, () -> {
            Probe all = new Probe(client, operation, Canary.ALL_STRINGS);
            log.withBodies(false);
            all.successes();
            FAULTS.forEach(all::fault);
            log.withBodies(true);
            new Probe(client, operation, Canary.SECRETS).successes();
        });
    }

    /** Calls of one operation, with the marker in all that is sent and answered. */
    private final class Probe {
        private final ClientInterface client;
        private final Operation operation;
        private final OperationPlace place;
        private final Canary canary;

        Probe(ClientInterface client, Operation operation, Canary canary) {
            this.client = client;
            this.operation = operation;
            this.place = OperationPlace.of(subject.document(), "/" + operation.path(), operation.httpMethod());
            this.canary = canary;
        }

        void successes() {
            for (int seed = 0; seed < INSTANCES; seed++) {
                int instance = seed;
                String answer = place.result(operation.accept())
                        .map(schema -> canary.in(schema, new InstanceGenerator(instance, Mix.ALL).value(schema)))
                        .map(json -> new String(JsonTrees.write(json), StandardCharsets.UTF_8))
                        .orElse("{}");
                callWithEach("a success", seed, rules -> rules.respond(200, answer));
            }
        }

        void fault(String name, Consumer<OperationRules> fault) {
            callWithEach(name, 0, fault);
        }

        private void callWithEach(String situation, int seed, Consumer<OperationRules> behaviour) {
            for (AtlasClient atlas : clients) {
                fake.reset();
                behaviour.accept(fake.on(operation.operationId()));
                call(atlas, seed);
                check(situation, operation.operationId());
                sent.addAll(fake.requests());
            }
        }

        private void call(AtlasClient atlas, int seed) {
            Arguments arguments = new Arguments(operation, place, canary::in);
            Map<Operation.Argument, Object> positional = arguments.positional(seed);
            QueryParameters query =
                    operation.query().map(type -> arguments.query(type, seed)).orElse(null);
            Overload overload = Overload.of(client, operation, positional, query).stream()
                    .max(Comparator.comparingInt(way -> way.arguments().size()))
                    .orElseThrow();
            Object facade =
                    Members.callStatic(GeneratedCode.load(subject.client().facade()), "create", atlas);
            Object api = Members.call(Objects.requireNonNull(facade), client.accessorName());
            told.append(facade).append(api);
            try {
                AtlasResponse<?> response = atlas.exchange(overload.on(Objects.requireNonNull(api)));
                told.append(response);
                show(response.body());
            } catch (AtlasException e) {
                told.append(LogRecorder.text(e));
            }
            if (canary == Canary.SECRETS) {
                positional.values().forEach(told::append);
                told.append(query);
            }
        }

        private void show(@Nullable Object body) {
            if (body instanceof ResponseBody stream) {
                stream.close();
            } else if (canary == Canary.SECRETS) {
                told.append(body);
            }
        }
    }

    private void check(String situation, String operationId) {
        String logged = log.taken();
        String all = logged + told;
        told.setLength(0);
        assertThat(logged).as("what is logged of %s", operationId).contains(operationId);
        assertThat(all)
                .as("what is logged and thrown by %s with %s", operationId, situation)
                .doesNotContain(Canary.MARKER)
                .doesNotContain(CREDENTIALS)
                .doesNotContain(tokens.seen);
    }

    /** Remembers all tokens that the client got. */
    private static final class KeptTokens implements TokenStore {
        private final List<String> seen = new CopyOnWriteArrayList<>(List.of("no token yet"));
        private volatile @Nullable AccessToken kept;

        @Override
        public @Nullable AccessToken load() {
            return kept;
        }

        @Override
        public void save(AccessToken token) {
            kept = token;
            seen.add(token.value());
        }

        @Override
        public void clear() {
            kept = null;
        }
    }

    /** In which parts of requests the marker was sent. */
    private static final class MarkedParts {
        private boolean path;
        private boolean query;
        private boolean body;

        void addAll(List<ReceivedRequest> requests) {
            for (ReceivedRequest request : requests) {
                path |= request.path().contains(Canary.MARKER);
                query |= request.query().contains(Canary.MARKER);
                body |= request.body().contains(Canary.MARKER);
            }
        }
    }

    /** Writes down all that a listener is told. */
    private record Told(StringBuilder text) implements AtlasListener {
        @Override
        public void started(CallInfo call) {
            text.append(call);
        }

        @Override
        public void retrying(CallInfo call, Retry retry) {
            text.append(call).append(retry);
        }

        @Override
        public void ended(CallInfo call, CallEnd end) {
            text.append(call).append(end);
        }
    }
}
