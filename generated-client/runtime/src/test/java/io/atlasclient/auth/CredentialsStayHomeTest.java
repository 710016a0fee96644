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
package io.atlasclient.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasClientBuilder;
import io.atlasclient.AtlasTransportException;
import io.atlasclient.sample.Cat;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Retrofit;

class CredentialsStayHomeTest {
    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private final MockWebServer home = new MockWebServer();
    private final MockWebServer elsewhere = new MockWebServer();

    @AfterEach
    void close() throws IOException {
        home.shutdown();
        elsewhere.shutdown();
    }

    enum Kind {
        SERVICE_ACCOUNT,
        API_KEY;

        AtlasClientBuilder in(AtlasClientBuilder builder) {
            return this == SERVICE_ACCOUNT ? builder.serviceAccount("id", "secret") : builder.apiKey("user", "pass");
        }
    }

    /** A client that has credentials already, and a server whose next request is the one that the test makes. */
    private AtlasClient client(Kind kind) throws InterruptedException {
        home.enqueue(
                kind == Kind.SERVICE_ACCOUNT
                        ? new MockResponse().setBody("{\"access_token\":\"token\",\"token_type\":\"Bearer\"}")
                        : challenge());
        home.enqueue(new MockResponse());
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
        AtlasClient atlas = kind.in(
                        AtlasClient.builder().baseUrl(home.url("/").toString()).httpClient(http))
                .build();
        atlas.execute(api(atlas).getMetadata());
        home.takeRequest();
        home.takeRequest();
        return atlas;
    }

    private static MockResponse challenge() {
        return new MockResponse()
                .setResponseCode(401)
                .setHeader("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");
    }

    private static MockResponse redirect(HttpUrl url) {
        return new MockResponse().setResponseCode(307).setHeader("Location", url.toString());
    }

    private static PetsApi api(AtlasClient atlas) {
        return atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    private static String credentials(RecordedRequest request) {
        return String.valueOf(request.getHeader("Authorization"));
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectWithinTheHostKeepsThem(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(home.url("/new")));
        home.enqueue(new MockResponse());
        atlas.execute(api(atlas).getMetadata());

        assertThat(credentials(home.takeRequest())).isNotEqualTo("null");
        assertThat(credentials(home.takeRequest())).isNotEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectToAnotherPortLosesThem(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(elsewhere.url("/")));
        elsewhere.enqueue(new MockResponse());
        atlas.execute(api(atlas).getMetadata());

        assertThat(credentials(elsewhere.takeRequest())).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectToAnotherHostLosesThem(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(home.url("/").newBuilder().host("127.0.0.1").build()));
        home.enqueue(new MockResponse());
        atlas.execute(api(atlas).getMetadata());

        assertThat(home.url("/").host()).isEqualTo("localhost");
        assertThat(credentials(home.takeRequest())).isNotEqualTo("null");
        assertThat(credentials(home.takeRequest())).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectToClearTextLosesThem(Kind kind) throws Exception {
        home.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build()
                        .sslSocketFactory(),
                false);
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(elsewhere.url("/")));
        elsewhere.enqueue(new MockResponse());
        atlas.execute(api(atlas).getMetadata());

        assertThat(home.url("/").scheme()).isEqualTo("https");
        assertThat(credentials(elsewhere.takeRequest())).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void anotherHostThatAsksForThemGetsNone(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(elsewhere.url("/")));
        elsewhere.enqueue(challenge());
        status(atlas, home.url("/api"));

        assertThat(elsewhere.getRequestCount()).isEqualTo(1);
        assertThat(home.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aWayBackFromAnotherHostGetsNone(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(elsewhere.url("/")));
        elsewhere.enqueue(redirect(home.url("/chosen")));
        home.enqueue(challenge());

        assertThat(status(atlas, home.url("/api"))).isEqualTo(401);
        assertThat(credentials(home.takeRequest())).isNotEqualTo("null");
        assertThat(credentials(home.takeRequest())).isEqualTo("null");
        assertThat(home.getRequestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestToAnotherHostHasNone(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        elsewhere.enqueue(challenge());

        assertThat(status(atlas, elsewhere.url("/"))).isEqualTo(401);
        assertThat(credentials(elsewhere.takeRequest())).isEqualTo("null");
        assertThat(elsewhere.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithoutSecurityHasNone(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(new MockResponse());
        atlas.execute(api(atlas).deletePet("10.0.0.0"));

        assertThat(credentials(home.takeRequest())).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestMayBringItsOwn(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(new MockResponse());
        try (Response response = send(
                atlas,
                new Request.Builder()
                        .url(home.url("/"))
                        .header("Authorization", "Own")
                        .build())) {
            assertThat(response.code()).isEqualTo(200);
        }

        assertThat(credentials(home.takeRequest())).isEqualTo("Own");
    }

    @ParameterizedTest
    @EnumSource
    void aResponseShowsNone(Kind kind) throws Exception {
        AtlasClient atlas = client(kind);
        home.enqueue(redirect(home.url("/new")));
        home.enqueue(new MockResponse());
        try (Response response =
                send(atlas, new Request.Builder().url(home.url("/old")).build())) {
            Response prior = response.priorResponse();
            assertThat(prior).isNotNull();
            assertThat(prior.request().header("Authorization")).isNull();
            assertThat(response.request().header("Authorization")).isNull();
            assertThat(response.networkResponse().request().header("Authorization"))
                    .isNull();
        }
    }

    @Test
    void aBodyIsNotRedirectedToAnotherHost() throws Exception {
        AtlasClient atlas = client(Kind.SERVICE_ACCOUNT);
        home.enqueue(redirect(elsewhere.url("/")));

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> atlas.execute(api(atlas)
                        .createPet("group", Cat.builder().name("Tom").lives(9).build())))
                .withMessage("createPet got no answer: java.net.UnknownServiceException:"
                        + " The server redirected a request with a body to another host");
        assertThat(elsewhere.getRequestCount()).isZero();
    }

    @Test
    void aBodyIsRedirectedWithinTheHost() throws Exception {
        AtlasClient atlas = client(Kind.SERVICE_ACCOUNT);
        home.enqueue(redirect(home.url("/new")));
        home.enqueue(new MockResponse());
        atlas.execute(
                api(atlas).createPet("group", Cat.builder().name("Tom").lives(9).build()));

        assertThat(home.takeRequest().getBody()).isEqualTo(home.takeRequest().getBody());
    }

    private static int status(AtlasClient atlas, HttpUrl url) throws IOException {
        try (Response response = send(atlas, new Request.Builder().url(url).build())) {
            return response.code();
        }
    }

    private static Response send(AtlasClient atlas, Request request) throws IOException {
        Retrofit retrofit = atlas.retrofit(SampleCodecs.registry());
        return retrofit.callFactory().newCall(request).execute();
    }
}
