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

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash functions of RFC 7616, section 6.1, weakest first; a session variant is as strong as its sibling. */
enum DigestAlgorithm {
    MD5("MD5", "MD5", 1, false),
    MD5_SESS("MD5-sess", "MD5", 1, true),
    SHA_256("SHA-256", "SHA-256", 2, false),
    SHA_256_SESS("SHA-256-sess", "SHA-256", 2, true),
    SHA_512_256("SHA-512-256", "SHA-512/256", 3, false),
    SHA_512_256_SESS("SHA-512-256-sess", "SHA-512/256", 3, true);

    private final String token;
    private final String javaName;
    private final int strength;
    private final boolean session;

    DigestAlgorithm(String token, String javaName, int strength, boolean session) {
        this.token = token;
        this.javaName = javaName;
        this.strength = strength;
        this.session = session;
    }

    /** The algorithm of that name, whatever its case; null if there is none, or this Java has it not, as some lack MD5. */
    static @Nullable DigestAlgorithm find(String name) {
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.token.equalsIgnoreCase(name) && algorithm.digest() != null) {
                return algorithm;
            }
        }
        return null;
    }

    int strength() {
        return strength;
    }

    boolean isSession() {
        return session;
    }

    /** The hash in hexadecimal digits, lower case. */
    String hash(byte[] text) {
        MessageDigest digest = digest();
        if (digest == null) {
            throw new IllegalStateException(javaName + " is gone");
        }
        return HexFormat.of().formatHex(digest.digest(text));
    }

    private @Nullable MessageDigest digest() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            return null;
        }
    }
}
