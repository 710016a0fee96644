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
package io.atlasclient.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.check.Direction;
import io.atlasclient.testing.check.SchemaChecks;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.operation.ApiOperation;
import io.atlasclient.testing.operation.Documents;
import io.atlasclient.testing.operation.MediaType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of every document, called with what its document allows. */
class EveryOperationTest {
    private static final FakeAtlas ATLAS = FakeAtlas.builder().anonymous().start();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int VARIATIONS = 3;

    @AfterAll
    static void stop() {
        ATLAS.close();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersAnAllowedRequestWithAnAllowedValue() {
        return operations()
                .map(operation ->
                        DynamicTest.dynamicTest(operation.place().place().toString(), () -> {
                            assertThat(operation.mediaTypes()).isNotEmpty();
                            for (MediaType mediaType : operation.mediaTypes()) {
                                for (int seed = 0; seed < VARIATIONS; seed++) {
                                    call(operation, mediaType, seed);
                                }
                            }
                        }));
    }

    private static Stream<ApiOperation> operations() {
        return Documents.newestFirst().stream().flatMap(document -> document.operations().all().stream());
    }

    private static void call(ApiOperation operation, MediaType mediaType, int seed)
            throws IOException, InterruptedException {
        HttpRequest request = new SampleRequests(ATLAS.baseUrl(), operation, seed)
                .request(mediaType)
                .build();
        HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());

        Map.Entry<Integer, Place> success = operation.success(mediaType);
        assertThat(response.statusCode())
                .as("%s %s", request, new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(success.getKey());
        Optional<Place> schema = success.getValue()
                .find("content")
                .flatMap(content -> content.find(mediaType.text()))
                .flatMap(content -> content.find("schema"));
        if (schema.isPresent() && mediaType.suffix().equals("json")) {
            JsonNode value = MAPPER.readTree(response.body());
            assertThat(new SchemaChecks(Direction.RESPONSE).judge(schema.get(), value, "answer"))
                    .as("%s", value)
                    .isEmpty();
            assertThat(response.headers().firstValue("Content-Type")).contains(mediaType.text());
        }
    }
}
