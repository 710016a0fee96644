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
package io.atlasclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonValue;
import io.atlasclient.sample.Cat;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.PetKind;
import io.atlasclient.sample.PetsQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.GzipSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aBodyIsSentAsTheMethodSaysAndReadBack() {
        server.answer(201, "{\"kind\":\"dog\",\"id\":\"7\",\"name\":\"Rex\"}");
        Dog dog = Dog.builder()
                .name("Rex")
                .additionalProperty("id", JsonValue.of("7"))
                .build();

        Pet created = server.client().execute(server.api().createPet("5", dog));

        RecordedRequest request = server.request();
        assertThat(request.getRequestLine()).isEqualTo("POST /api/atlas/v2/groups/5/pets HTTP/1.1");
        assertThat(request.getHeaders().values("Content-Type"))
                .containsExactly("application/vnd.atlas.2023-01-01+json");
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/vnd.atlas.2023-01-01+json");
        assertThat(request.getBody().readUtf8()).isEqualTo("{\"kind\":\"dog\",\"name\":\"Rex\"}");
        assertThat(created).isEqualTo(dog);
    }

    @Test
    void aListIsSentAndNothingIsReadBack() {
        server.answer(204, "");

        assertThat(server.client()
                        .execute(server.api()
                                .replacePets(List.of(Cat.builder().lives(9).build()))))
                .isNull();
        assertThat(server.request().getBody().readUtf8()).isEqualTo("[{\"kind\":\"cat\",\"lives\":9}]");
    }

    @Test
    void aVoidOperationIgnoresWhateverComes() {
        server.answer(200, "<html>");

        assertThat(server.client().execute(server.api().replacePets(List.of()))).isNull();
    }

    @Test
    void noBodyIsSentWithItsMediaType() {
        server.answer(200, "true");

        assertThat(server.client().execute(server.api().touchPets())).isTrue();
        RecordedRequest request = server.request();
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/vnd.atlas.2023-01-01+json");
        assertThat(request.getBodySize()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n", "null"})
    void aSuccessWithoutBodyIsNull(String body) {
        server.answer(200, body);

        assertThat(server.client().execute(server.api().touchPets())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<a>\"x\"</a>,   <a>\"x\"</a>",
                "\"a\\nb\",      `a\nb`",
                "\"<a x=\\\"1\\\"/>\", <a x=\"1\"/>",
                "-----BEGIN,     -----BEGIN",
                "\"a\" + \"b\",  \"a\" + \"b\"",
                "\",             \"",
                "true,           true"
            })
    void aStringIsReadQuotedOrNot(String body, String text) {
        server.answer(
                new MockResponse().setBody(body).setHeader("Content-Type", "application/vnd.atlas.2023-01-01+json"));

        assertThat(server.client().execute(server.api().getMetadata())).isEqualTo(text);
    }

    @Test
    void parametersAreWrittenAsTheApiWantsThem() {
        server.answer(200, "{\"a\":1}");

        assertThat(server.client()
                        .execute(server.api()
                                .countPets(
                                        PetKind.of("a/b c"),
                                        OffsetDateTime.parse("2024-01-31T10:00:00+01:00"),
                                        LocalDate.EPOCH)))
                .isEqualTo(Map.of("a", 1));
        assertThat(server.request().getPath())
                .isEqualTo("/api/atlas/v2/pets:count/a%2Fb%20c?at=2024-01-31T10%3A00%3A00%2B01%3A00&day=1970-01-01");
    }

    @Test
    void aSlashInAPathParameterIsEncodedOnce() {
        server.answer(204, "");
        server.client().execute(server.api().deletePet("10.0.0.0/8"));

        assertThat(server.request().getPath()).isEqualTo("/api/atlas/v2/pets/10.0.0.0%2F8");
    }

    @Test
    void aPathWithoutAnythingBehindItGetsNoSlash() {
        server.answer(200, "{}");
        server.client().execute(server.api().getSystemStatus());

        assertThat(server.request().getPath()).isEqualTo("/api/atlas/v2");
    }

    @Test
    void queriesRepeatKeysAndHeadersAreApart() {
        server.answer(200, "[]");
        PetsQuery query = PetsQuery.builder()
                .addKind(PetKind.CAT)
                .addKind(PetKind.of("e&u"))
                .since(OffsetDateTime.parse("2024-01-31T10:00:00Z"))
                .limit(5)
                .useShortNames(true)
                .build();

        assertThat(server.client().execute(server.api().listPets("1", query))).isEmpty();
        RecordedRequest request = server.request();
        assertThat(request.getPath())
                .isEqualTo("/api/atlas/v2/groups/1/pets?kind=cat&kind=e%26u&since=2024-01-31T10%3A00%3A00Z&limit=5");
        assertThat(request.getHeader("Use-Short-Names")).isEqualTo("true");
    }

    @Test
    void whatIsNotSetIsNotSent() {
        server.answer(200, "[]");
        server.client().execute(server.api().listPets("1", PetsQuery.builder().build()));

        RecordedRequest request = server.request();
        assertThat(request.getPath()).isEqualTo("/api/atlas/v2/groups/1/pets");
        assertThat(request.getHeader("Use-Short-Names")).isNull();
    }

    @Test
    void queriesAreComparedByWhatTheySend() {
        PetsQuery query = PetsQuery.builder().limit(5).build();

        assertThat(query).isEqualTo(PetsQuery.builder().limit(5).build());
        assertThat(query).hasSameHashCodeAs(PetsQuery.builder().limit(5).build());
        assertThat(query)
                .isNotEqualTo(PetsQuery.builder().limit(5).useShortNames(false).build());
        assertThat(query.get("limit")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGzipFileStaysAsItIs(boolean labelledAsEncoding) throws IOException {
        Buffer file = new Buffer();
        try (GzipSink gzip = new GzipSink(file)) {
            gzip.write(new Buffer().writeUtf8("a log"), 5);
        }
        byte[] bytes = file.readByteArray();
        MockResponse response = new MockResponse().setBody(new Buffer().write(bytes));
        server.answer(labelledAsEncoding ? response.setHeader("Content-Encoding", "gzip") : response);

        try (ResponseBody body = server.client().execute(server.api().getLogs("h", "mongodb"))) {
            assertThat(body.bytes()).isEqualTo(bytes);
        }
        RecordedRequest request = server.request();
        assertThat(request.getPath()).isEqualTo("/api/atlas/v2/clusters/h/logs/mongodb.gz");
        assertThat(request.getHeader("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void jsonMayBeCompressedOnItsWay() throws IOException {
        Buffer json = new Buffer();
        try (GzipSink gzip = new GzipSink(json)) {
            gzip.write(new Buffer().writeUtf8("true"), 4);
        }
        server.answer(new MockResponse().setBody(json).setHeader("Content-Encoding", "gzip"));

        assertThat(server.client().execute(server.api().touchPets())).isTrue();
        assertThat(server.request().getHeader("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void anAnswerOfAnotherTypeIsReportedWithoutItsContent() {
        server.answer(200, "\"hunter2\"").answer(200, "<html>hunter2</html>");

        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> server.client().execute(server.api().touchPets()))
                .withMessage("The JSON value is not a java.lang.Boolean");
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> server.client().execute(server.api().touchPets()))
                .withMessage("Not valid JSON, line 1, column 1");
    }
}
