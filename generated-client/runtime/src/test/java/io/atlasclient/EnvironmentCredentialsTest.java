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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentCredentialsTest {
    private static final Map<String, String> ACCOUNT =
            Map.of("MONGODB_ATLAS_CLIENT_ID", "id", "MONGODB_ATLAS_CLIENT_SECRET", "secret");
    private static final Map<String, String> KEY =
            Map.of("MONGODB_ATLAS_PUBLIC_API_KEY", "public", "MONGODB_ATLAS_PRIVATE_API_KEY", "private");

    @Test
    void aServiceAccountAuthenticatesWithTokens() {
        assertThat(scheme(ACCOUNT)).isEqualTo("BearerScheme");
    }

    @Test
    void anApiKeyAuthenticatesWithDigest() {
        assertThat(scheme(KEY)).isEqualTo("DigestScheme");
    }

    @Test
    void aServiceAccountIsPreferred() {
        Map<String, String> both = new HashMap<>(ACCOUNT);
        both.putAll(KEY);

        assertThat(scheme(both)).isEqualTo("BearerScheme");
    }

    @Test
    void whatIsSetLastCounts() {
        AtlasClientBuilder builder = AtlasClient.builder().credentialsFrom(ACCOUNT);

        assertThat(builder.apiKey("public", "private")
                        .credentials(new OkHttpClient())
                        .getClass()
                        .getSimpleName())
                .isEqualTo("DigestScheme");
        assertThat(builder.serviceAccount("id", "secret")
                        .credentials(new OkHttpClient())
                        .getClass()
                        .getSimpleName())
                .isEqualTo("BearerScheme");
    }

    @Test
    void withoutAnyTheMessageNamesWhatMayBeSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scheme(Map.of("PATH", "/bin")))
                .withMessage(
                        "Missing environment variables: either MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET,"
                                + " or MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET",
        "MONGODB_ATLAS_CLIENT_SECRET, MONGODB_ATLAS_CLIENT_ID",
        "MONGODB_ATLAS_PUBLIC_API_KEY, MONGODB_ATLAS_PRIVATE_API_KEY",
        "MONGODB_ATLAS_PRIVATE_API_KEY, MONGODB_ATLAS_PUBLIC_API_KEY"
    })
    void ofHalfAPairTheMessageNamesTheOtherHalf(String present, String missing) {
        assertThatIllegalStateException()
                .isThrownBy(() -> scheme(Map.of(present, "value", missing, " ")))
                .withMessage("Missing environment variables: " + missing);
    }

    @Test
    void halfAPairIsAMistakeThoughTheOtherPairIsThere() {
        Map<String, String> mixed = new HashMap<>(KEY);
        mixed.put("MONGODB_ATLAS_CLIENT_ID", "id");

        assertThatIllegalStateException()
                .isThrownBy(() -> scheme(mixed))
                .withMessage("Missing environment variables: MONGODB_ATLAS_CLIENT_SECRET");
    }

    @Test
    void blankCredentialsAreRefusedWithoutQuotingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().serviceAccount("id", " "))
                .withMessage("A service account has a client id and a client secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().apiKey("pub:lic", "private"))
                .withMessage(
                        "An API key has a public and a private part, without control characters, the public one without a colon");
    }

    private static String scheme(Map<String, String> environment) {
        return AtlasClient.builder()
                .credentialsFrom(environment)
                .credentials(new OkHttpClient())
                .getClass()
                .getSimpleName();
    }
}
