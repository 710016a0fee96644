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
package io.atlasclient.auth.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Challenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestVectorsTest {
    private static final String RFC_7616_NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    private static final String RFC_7616_CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    private static final String ATLAS_URI = "/api/atlas/v2/groups?pageNum=1&name=a%20b";

    /**
     * RFC 7616, section 3.9.1; RFC 2617, section 3.5; RFC 2069, section 2.4 with its erratum 749; and what curl 7.88.1 answers to the same challenges, for
     * session variants, for a server without {@code qop}, and for a realm with quotes.
     */
    static Stream<Vector> vectors() {
        Map<String, String> rfc7616 = Map.of(
                "realm", "http-auth@example.org", "nonce", RFC_7616_NONCE, "qop", "auth, auth-int", "algorithm", "MD5");
        Map<String, String> atlas = Map.of("realm", "MMS Public API", "nonce", "bm9uY2U=", "qop", "auth");
        ApiKey mufasa = new ApiKey("Mufasa", "Circle of Life");
        ApiKey atlasKey = new ApiKey("publickey", "private key");
        return Stream.of(
                new Vector(rfc7616, mufasa, RFC_7616_CNONCE, "/dir/index.html", "8ca523f5e9506fed4657c9700eebdbec"),
                new Vector(
                        with(rfc7616, "algorithm", "SHA-256"),
                        mufasa,
                        RFC_7616_CNONCE,
                        "/dir/index.html",
                        "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
                new Vector(
                        Map.of(
                                "realm",
                                "testrealm@host.com",
                                "nonce",
                                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                                "qop",
                                "auth,auth-int"),
                        new ApiKey("Mufasa", "Circle Of Life"),
                        "0a4f113b",
                        "/dir/index.html",
                        "6629fae49393a05397450978507c4ef1"),
                new Vector(
                        Map.of("realm", "testrealm@host.com", "nonce", "dcd98b7102dd2f0e8b11d0f600bfb0c093"),
                        new ApiKey("Mufasa", "CircleOfLife"),
                        "unused",
                        "/dir/index.html",
                        "1949323746fe6a43ef61f9606e7febea"),
                new Vector(
                        with(atlas, "algorithm", "MD5-sess"),
                        atlasKey,
                        "ODdlYmFjYmRjMGI1N2I3MTU5OWVkMWU4ZGI3OGM0MmM=",
                        ATLAS_URI,
                        "97f36459c5e13d32b8d42b572fadd685"),
                new Vector(
                        with(atlas, "algorithm", "SHA-256-sess"),
                        atlasKey,
                        "NGZjY2U4YWIzNzg4OWJjMWRkYjdlN2NiOTYzZTEwZDg=",
                        ATLAS_URI,
                        "fd56ff46829d391bd8d42ccba154a4581702f7b5f72edf7be76a7924b39a79af"),
                new Vector(
                        Map.of("realm", "MMS Public API", "nonce", "bm9uY2U=", "algorithm", "MD5"),
                        atlasKey,
                        "unused",
                        ATLAS_URI,
                        "9a8a42d80e2ac32b0a998c39287215d7"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void responsesAreThoseOfTheRfcsAndOfOtherClients(Vector vector) {
        String header = session(vector).authorization("GET", vector.uri);

        assertThat(header).startsWith("Digest ").contains("response=\"" + vector.response + "\"");
    }

    /** RFC 7616, section 3.9.2, with the response of its erratum 4897, and without a hashed name. */
    @Test
    void namesAndPasswordsBeyondAsciiAreUtf8() {
        DigestSession session = session(new Vector(
                Map.of(
                        "realm", "api@example.org",
                        "nonce", "5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
                        "opaque", "HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS",
                        "qop", "auth",
                        "algorithm", "SHA-512-256",
                        "charset", "UTF-8",
                        "userhash", "true"),
                new ApiKey("J\u00e4s\u00f8n Doe", "Secret, or not?"),
                "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
                "/doe.json",
                ""));

        assertThat(session.authorization("GET", "/doe.json"))
                .isEqualTo("Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm=\"api@example.org\","
                        + " nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", uri=\"/doe.json\","
                        + " response=\"3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5\","
                        + " algorithm=SHA-512-256, opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS\", qop=auth,"
                        + " nc=00000001, cnonce=\"NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v\"");
    }

    @Test
    void requestsWithTheSameNonceAreCountedInHexadecimal() {
        DigestSession session = session(
                new Vector(Map.of("realm", "r", "nonce", "n", "qop", "auth"), new ApiKey("u", "p"), "c", "/", ""));
        List<String> counts = Stream.generate(() -> session.authorization("GET", "/"))
                .limit(17)
                .map(header -> header.replaceAll(".* nc=(\\w+),.*", "$1"))
                .collect(Collectors.toList());

        assertThat(counts).startsWith("00000001", "00000002").endsWith("00000010", "00000011");
    }

    @Test
    void quotesAndBackslashesAreEscaped() {
        DigestSession session = session(new Vector(
                Map.of("realm", "a \"quoted\" realm", "nonce", "back\\slash"), new ApiKey("u\"u", "p"), "c", "/", ""));

        assertThat(session.authorization("GET", "/"))
                .startsWith(
                        "Digest username=\"u\\\"u\", realm=\"a \\\"quoted\\\" realm\", nonce=\"back\\\\slash\", uri");
    }

    private static DigestSession session(Vector vector) {
        DigestChallenge challenge = DigestChallenge.strongest(List.of(new Challenge("Digest", vector.challenge)));
        return new DigestSession(Objects.requireNonNull(challenge), vector.key, vector.clientNonce);
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        return Stream.concat(parameters.entrySet().stream(), Map.of(name, value).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    record Vector(Map<String, String> challenge, ApiKey key, String clientNonce, String uri, String response) {}
}
