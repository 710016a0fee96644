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
package io.atlasclient.testing.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP Digest for the fake API key (RFC 7616), with MD5, as Atlas has it. Keeps no nonces: each proves where it is from. */
final class Digest {
    private static final String REALM = "fake-atlas";
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z*]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,\\s]+))");

    private final String own = "fake-nonce-" + System.identityHashCode(this);
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong(1);

    /** What the credentials of a request are worth. */
    enum Worth {
        GOOD,
        STALE,
        WRONG
    }

    /** The value of the header that asks for credentials. */
    String challenge(boolean stale) {
        long next = number.incrementAndGet();
        return String.format(
                Locale.ROOT,
                "Digest realm=\"%s\", qop=\"auth\", algorithm=MD5, nonce=\"%s\"%s",
                REALM,
                nonce(next),
                stale ? ", stale=true" : "");
    }

    /** Makes all nonces stale that have been handed out. */
    void expireAll() {
        oldest.set(number.get() + 1);
    }

    Worth judge(String method, String target, String credentials) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(credentials);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            values.put(
                    matcher.group(1).toLowerCase(Locale.ROOT),
                    quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
        }
        String nonce = values.getOrDefault("nonce", "");
        if (!values.getOrDefault("uri", "").equals(target)
                || !values.getOrDefault("response", "").equals(response(method, target, nonce, values))) {
            return Worth.WRONG;
        }
        return isCurrent(nonce) ? Worth.GOOD : Worth.STALE;
    }

    private static String response(String method, String target, String nonce, Map<String, String> values) {
        String secret = md5(Account.PUBLIC_KEY + ":" + REALM + ":" + Account.PRIVATE_KEY);
        String use = String.join(
                ":",
                List.of(
                        nonce,
                        values.getOrDefault("nc", ""),
                        values.getOrDefault("cnonce", ""),
                        values.getOrDefault("qop", "")));
        return md5(secret + ":" + use + ":" + md5(method + ":" + target));
    }

    private String nonce(long ofNumber) {
        return ofNumber + "-" + md5(own + ofNumber);
    }

    private boolean isCurrent(String nonce) {
        int end = nonce.indexOf('-');
        if (end <= 0 || !nonce.substring(0, end).chars().allMatch(Character::isDigit) || end > 18) {
            return false;
        }
        long named = Long.parseLong(nonce.substring(0, end));
        return named >= oldest.get() && named <= number.get() && nonce.equals(nonce(named));
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no MD5, which HTTP Digest needs", e);
        }
    }
}
