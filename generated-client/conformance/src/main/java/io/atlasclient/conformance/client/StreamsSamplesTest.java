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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.ApiError;
import io.atlasclient.AtlasApiException;
import io.atlasclient.AtlasClient;
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.judge.SentRequest;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.conformance.model.StreamsSamples;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import retrofit2.Call;

/** The payloads that the API's documentation shows for creating a stream connection, sent and received by one version. */
public class StreamsSamplesTest {
    private static final String PATH = "api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections";
    private static final String GROUP = "32b6e34b3d91647abb20e7b8";
    private static final int SAMPLES = 7;

    private final ClientUnderTest subject = ClientUnderTest.load();

    /** All samples are there. */
    @Test
    void thereAreSevenRequestsAndSevenResponses() {
        assertThat(StreamsSamples.of("request")).hasSize(SAMPLES);
        assertThat(StreamsSamples.of("response")).hasSize(SAMPLES);
        assertThat(StreamsSamples.of("error")).hasSize(SAMPLES);
    }

    /** Makes one test of each sample: what is sent equals the sample, and so does what is read from the response. */
    @TestFactory
    Stream<DynamicTest> everySampleIsSentAndReceivedUnchangedAsItsVariant() {
        Map<String, JsonNode> responses = StreamsSamples.of("response");
        return StreamsSamples.of("request").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> exchange(entry.getValue(), Objects.requireNonNull(responses.get(entry.getKey())))));
    }

    /** Makes one test of each error: the typed error says what the sample says. */
    @TestFactory
    Stream<DynamicTest> everyErrorIsReadWhateverTheStatus() {
        return StreamsSamples.of("error").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> fail(entry.getValue())));
    }

    private void exchange(JsonNode request, JsonNode response) {
        JsonCodec<Object> codec = GeneratedCode.codec(connection());
        Object body = Objects.requireNonNull(JsonBytes.read(JsonTrees.write(request), codec, "request"));
        assertThat(body.getClass().getSimpleName()).isEqualTo(variant(request));
        try (Server server = new MockServer();
                AtlasClient atlas = AtlasClient.builder().baseUrl(server.url()).build()) {
            server.enqueue(Answer.of("application/json", JsonTrees.write(response)));
            Object created = Objects.requireNonNull(atlas.execute(call(atlas, body)));
            assertThat(created.getClass().getSimpleName()).isEqualTo(variant(response));
            JsonNode written = JsonTrees.read(JsonBytes.write(codec, created, JsonWriter.Mode.FULL));
            assertThat(JsonTrees.difference(response, written)).isEmpty();
            SentRequest sent = server.take();
            assertThat(JsonTrees.difference(request, JsonTrees.read(sent.body().toByteArray())))
                    .isEmpty();
        }
    }

    private void fail(JsonNode error) {
        JsonCodec<Object> codec = GeneratedCode.codec(connection());
        JsonNode request = Objects.requireNonNull(StreamsSamples.of("request").get("Sample"));
        Object body = Objects.requireNonNull(JsonBytes.read(JsonTrees.write(request), codec, "request"));
        try (Server server = new MockServer();
                AtlasClient atlas = AtlasClient.builder().baseUrl(server.url()).build()) {
            int status = error.get("error").asInt();
            server.enqueue(new Answer(status, "application/json", ByteString.of(JsonTrees.write(error))));
            AtlasApiException thrown =
                    catchThrowableOfType(AtlasApiException.class, () -> atlas.execute(call(atlas, body)));
            assertThat(thrown.status()).isEqualTo(status);
            ApiError read = Objects.requireNonNull(thrown.error());
            assertThat(read.error()).isEqualTo(status);
            assertThat(read.errorCode()).isEqualTo(error.get("errorCode").asText());
            assertThat(read.reason()).isEqualTo(error.get("reason").asText());
            assertThat(read.detail()).isEqualTo(error.get("detail").asText());
        }
    }

    /** The mapping of the document decides; what it lacks, such as the {@code string} of one response, is unknown. */
    private String variant(JsonNode json) {
        Place union = subject.document().at("#/components/schemas/StreamsConnection");
        return Schemas.mapping(union)
                .flatMap(mapping -> mapping.find(json.get("type").asText()))
                .map(key -> Schemas.variant(key).name())
                .orElse("Unknown");
    }

    private Call<?> call(AtlasClient atlas, Object body) {
        Map<Operation.Argument, Object> arguments = new LinkedHashMap<>();
        List<Object> values = List.of(GROUP, "workspace", body);
        Operation operation = create();
        operation.arguments().forEach(argument -> arguments.put(argument, values.get(arguments.size())));
        ClientInterface client = owner();
        Object facade = Objects.requireNonNull(
                Members.callStatic(GeneratedCode.load(subject.client().facade()), "create", atlas));
        Object api = Objects.requireNonNull(Members.call(facade, client.accessorName()));
        return Overload.of(client, operation, arguments, null).get(0).on(api);
    }

    private TypeRef connection() {
        return create().arguments().stream()
                .filter(argument -> argument.location() == Operation.Location.BODY)
                .findFirst()
                .orElseThrow()
                .type();
    }

    private Operation create() {
        return owner().operations().stream()
                .filter(StreamsSamplesTest::isCreate)
                .findFirst()
                .orElseThrow();
    }

    private ClientInterface owner() {
        return subject.client().interfaces().stream()
                .filter(client -> client.operations().stream().anyMatch(StreamsSamplesTest::isCreate))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCreate(Operation operation) {
        return operation.httpMethod().equals("POST") && operation.path().equals(PATH);
    }
}
