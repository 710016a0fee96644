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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.atlasclient.http.ErrorBodyLimit;
import io.atlasclient.json.JsonCodecs;
import io.atlasclient.json.JsonValue;
import io.atlasclient.sample.SampleCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;

class AtlasApiExceptionTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private AtlasApiException failure() {
        return catchThrowableOfType(
                AtlasApiException.class,
                () -> server.client().execute(server.api().touchPets()));
    }

    @ParameterizedTest
    @CsvSource({
        "304, io.atlasclient.AtlasApiException",
        "400, io.atlasclient.AtlasApiException",
        "401, io.atlasclient.AtlasAuthenticationException",
        "402, io.atlasclient.AtlasApiException",
        "403, io.atlasclient.AtlasApiException",
        "404, io.atlasclient.AtlasNotFoundException",
        "405, io.atlasclient.AtlasApiException",
        "409, io.atlasclient.AtlasConflictException",
        "429, io.atlasclient.AtlasRateLimitException",
        "500, io.atlasclient.AtlasApiException",
        "599, io.atlasclient.AtlasApiException"
    })
    void theStatusDecidesWhichExceptionItIs(int status, Class<?> type) {
        server.answer(status, "{}");

        assertThat(failure())
                .isExactlyInstanceOf(type)
                .hasMessage("touchPets failed: HTTP " + status)
                .extracting(AtlasApiException::status, AtlasApiException::operationId)
                .containsExactly(status, "touchPets");
    }

    @Test
    void theErrorOfTheApiIsTyped() {
        server.answer(409, """
                {"error":409,"errorCode":"PET_EXISTS","reason":"Conflict","detail":"There is a Rex.",
                 "parameters":["Rex",{"a":1},null],
                 "badRequestDetail":{"fields":[{"field":"name","description":"taken"}]},"more":true}""");

        AtlasApiException failure = failure();
        assertThat(failure).hasMessage("touchPets failed: HTTP 409 PET_EXISTS");
        assertThat(failure.errorCode()).isEqualTo("PET_EXISTS");
        assertThat(failure.hasErrorCode("PET_EXISTS")).isTrue();
        assertThat(failure.hasErrorCode("OTHER")).isFalse();
        ApiError error = failure.error();
        assertThat(error).hasToString("ApiError[409 PET_EXISTS]");
        assertThat(error.error()).isEqualTo(409);
        assertThat(error.reason()).isEqualTo("Conflict");
        assertThat(error.detail()).isEqualTo("There is a Rex.");
        assertThat(error.parameters())
                .containsExactly(JsonValue.of("Rex"), JsonValue.parse("{\"a\":1}"), JsonValue.ofNull());
        assertThat(error.fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("name");
            assertThat(field.description()).isEqualTo("taken");
        });
        assertThat(error.json().get("more")).isEqualTo(JsonValue.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter 2", "hunter2\\n", "", "hunt\u00e9r2", "hunter2/", "LONG"})
    void aNameThatDoesNotLookLikeOneIsNotInTheMessage(String name) {
        String errorCode = name.replace("LONG", "x".repeat(101));
        server.answer(400, "{\"errorCode\":\"" + errorCode + "\"}");

        AtlasApiException failure = failure();
        assertThat(failure).hasMessage("touchPets failed: HTTP 400");
        assertThat(failure.error()).hasToString("ApiError[null null]");
        assertThat(failure.errorCode()).isEqualTo(errorCode.replace("\\n", "\n"));
    }

    @Test
    void theEndOfAVersionNamesTheOneThatHasTheOperation() {
        server.answer(410, "{\"error\":410,\"errorCode\":\"VERSION_GONE\"}");

        AtlasApiException failure = catchThrowableOfType(
                AtlasApiException.class,
                () -> server.client().execute(server.api().deletePet("1")));

        assertThat(failure)
                .hasMessage("deletePet failed: HTTP 410 VERSION_GONE; API version 2002-02-02 has this operation");
        assertThat(failure.successorVersion()).isEqualTo("2002-02-02");
    }

    @ParameterizedTest
    @CsvSource({"410, PET_GONE", "400, VERSION_GONE"})
    void noOtherFailureNamesAVersion(int status, String errorCode) {
        server.answer(status, "{\"errorCode\":\"" + errorCode + "\"}");

        AtlasApiException failure = catchThrowableOfType(
                AtlasApiException.class,
                () -> server.client().execute(server.api().deletePet("1")));

        assertThat(failure).hasMessage("deletePet failed: HTTP " + status + " " + errorCode);
        assertThat(failure.successorVersion()).isNull();
    }

    @Test
    void anOperationThatNoLaterVersionHasNamesNone() {
        server.answer(410, "{\"errorCode\":\"VERSION_GONE\"}");

        assertThat(failure()).hasMessage("touchPets failed: HTTP 410 VERSION_GONE");
    }

    @Test
    void theRateLimitIsThatOfTheHeaders() {
        server.answer(new MockResponse()
                .setResponseCode(429)
                .setHeader("RateLimit-Limit", "100")
                .setHeader("RateLimit-Remaining", "0"));

        assertThat(failure())
                .extracting(AtlasApiException::rateLimit, AtlasApiException::rateLimitRemaining)
                .containsExactly(100L, 0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"x\",\"errorCode\":1,\"detail\":null,\"parameters\":null,\"badRequestDetail\":[1]}",
                "{\"error\":1e99,\"parameters\":{},\"badRequestDetail\":{\"fields\":[1,{}]}}"
            })
    void anErrorOfOtherTypesIsEmptyWhereItDiffers(String body) {
        server.answer(400, body);
        ApiError error = failure().error();

        assertThat(error).isNotNull();
        assertThat(error.error()).isNull();
        assertThat(error.errorCode()).isNull();
        assertThat(error.detail()).isNull();
        assertThat(error.parameters()).isEmpty();
        assertThat(error.fields()).allSatisfy(field -> assertThat(field.field()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>hunter2</html>", "\"hunter2\"", "[{\"errorCode\":\"hunter2\"}]", "{\"a\":", "\u0000"})
    void anyOtherBodyIsToleratedAndNotInTheMessage(String body) {
        server.answer(500, body);
        AtlasApiException failure = failure();

        assertThat(failure).hasMessage("touchPets failed: HTTP 500");
        assertThat(failure.error()).isNull();
        assertThat(failure.errorCode()).isNull();
        assertThat(failure.bodyText()).isEqualTo(body);
    }

    @Test
    void anotherKindOfErrorIsReadWithItsOwnCodec() {
        server.answer(400, "{\"a\":1}").answer(400, "<html>");

        assertThat(failure().error(JsonCodecs.map(JsonCodecs.INTEGER))).containsEntry("a", 1);
        assertThat(failure().error(JsonCodecs.map(JsonCodecs.INTEGER))).isNull();
    }

    @Test
    void aHugeBodyIsCut() {
        server.answer(new MockResponse()
                .setResponseCode(502)
                .setBody(new Buffer().write(new byte[3 * ErrorBodyLimit.MAX_BYTES])));

        assertThat(failure().body()).hasSize(ErrorBodyLimit.MAX_BYTES);
    }

    @Test
    void aBodyThatBreaksOffStillHasItsStatus() {
        server.answer(new MockResponse()
                .setResponseCode(503)
                .setBody("x".repeat(100_000))
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(failure().status()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "120,120", " 7 ,7", "000000000000007,7", "9999999999,9999999999"})
    void theServerMayAskToWaitForSeconds(String header, long seconds) {
        server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", header));

        assertThat(failure().retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theServerMayAskToWaitUntilADate() {
        server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"))
                .answer(new MockResponse()
                        .setResponseCode(503)
                        .setHeader("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT"));

        AtlasApiException later = failure();
        assertThat(later.receivedAt().plus(later.retryAfter())).hasToString("9999-12-31T23:59:59Z");
        assertThat(failure().retryAfter()).isZero();
    }

    /** Taken for no wait at all, they would have the call made again at once. */
    @ParameterizedTest
    @ValueSource(strings = {"10000000000", "99999999999999999999"})
    void moreSecondsThanFitAreAVeryLongTime(String header) {
        server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", header));

        assertThat(failure().retryAfter()).isEqualTo(Duration.ofSeconds(9_999_999_999L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "1.5", ""})
    void whatIsNoTimeIsIgnored(String header) {
        server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", header));

        assertThat(failure().retryAfter()).isNull();
    }

    @Test
    void aCallWithoutOperationFailsToo() {
        server.answer(404, "");

        assertThatExceptionOfType(AtlasNotFoundException.class)
                .isThrownBy(() -> server.client()
                        .execute(server.client()
                                .retrofit(SampleCodecs.registry())
                                .create(Unnamed.class)
                                .get()))
                .withMessage("The call failed: HTTP 404")
                .extracting(AtlasApiException::operationId)
                .isNull();
    }

    @Test
    void noSecretIsInWhatIsPrinted() throws IOException {
        server.answer(new MockResponse()
                .setResponseCode(401)
                .setBody("{\"errorCode\":\"UNAUTHORIZED\",\"parameters\":[\"hunter2\"]}")
                .setHeader("Set-Cookie", "hunter2"));
        AtlasApiException failure = failure();

        assertThat(failure.headers()).doesNotContainKey("set-cookie");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("hunter2");
    }

    @Test
    void itCanBeSerialized() throws Exception {
        server.answer(404, "{\"errorCode\":\"PET_NOT_FOUND\"}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AtlasApiException copy = (AtlasApiException) in.readObject();
            assertThat(copy.errorCode()).isEqualTo("PET_NOT_FOUND");
            assertThat(copy.headers()).containsKey("content-length");
        }
    }

    private interface Unnamed {
        @GET("x")
        Call<Void> get();
    }
}
