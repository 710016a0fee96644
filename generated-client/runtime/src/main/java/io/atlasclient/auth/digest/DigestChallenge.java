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

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * What a server asks for: RFC 7616, section 3.3.
 *
 * @param algorithmName the algorithm as the server spells it, or null if it leaves it out, which means MD5
 * @param hasQop false for servers of RFC 2069, which neither count requests nor want a value of the client
 */
record DigestChallenge(
        String realm,
        String nonce,
        @Nullable String opaque,
        DigestAlgorithm algorithm,
        @Nullable String algorithmName,
        boolean hasQop,
        boolean isStale,
        boolean isUtf8) {

    /** The challenge with the strongest algorithm, the first of several; null if none can be answered. */
    static @Nullable DigestChallenge strongest(List<Challenge> challenges) {
        // Of equals, max would choose the last.
        return challenges.stream()
                .flatMap(DigestChallenge::read)
                .sorted(Comparator.comparingInt(
                        challenge -> -challenge.algorithm().strength()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<DigestChallenge> read(Challenge challenge) {
        Map<String, String> parameters = challenge.authParams();
        String name = parameters.get("algorithm");
        DigestAlgorithm algorithm = DigestAlgorithm.find(Objects.requireNonNullElse(name, "MD5"));
        String realm = parameters.get("realm");
        String nonce = parameters.get("nonce");
        String opaque = parameters.get("opaque");
        String qop = parameters.get("qop");
        boolean isDigest = challenge.scheme().equalsIgnoreCase("Digest");
        if (!isDigest || algorithm == null || realm == null || nonce == null || !(qop == null || offersAuth(qop))) {
            return Stream.empty();
        }
        if (!(isPlain(realm) && isPlain(nonce) && (opaque == null || isPlain(opaque)))) {
            return Stream.empty();
        }
        boolean isStale = "true".equalsIgnoreCase(parameters.get("stale"));
        boolean isUtf8 = "UTF-8".equalsIgnoreCase(parameters.get("charset"));
        return Stream.of(new DigestChallenge(realm, nonce, opaque, algorithm, name, qop != null, isStale, isUtf8));
    }

    private static boolean offersAuth(String qop) {
        return Stream.of(qop.toLowerCase(Locale.ROOT).split(",", -1))
                .anyMatch(option -> option.strip().equals("auth"));
    }

    /** What has to be repeated in a header must fit in one. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}
