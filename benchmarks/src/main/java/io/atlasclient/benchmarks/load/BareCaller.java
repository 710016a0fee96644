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
package io.atlasclient.benchmarks.load;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.auth.Account;
import io.atlasclient.v20250312.ClustersApi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.http.Headers;

/**
 * What one writes by hand: OkHttp, one token fetched at the start and never renewed, and Jackson with annotated builders. It
 * retries nothing, reads no error and tells nobody.
 */
final class BareCaller implements Caller {
    private static final String ACCEPT = "Accept: ";

    private final OkHttpClient http = new OkHttpClient();
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    private final String baseUrl;
    private final Class<?> type;
    private final String accept;
    private final String authorization;

    BareCaller(FakeAtlas fake, Class<?> type) throws IOException {
        this.baseUrl = fake.baseUrl();
        this.type = type;
        this.accept = accept();
        this.authorization = "Bearer " + token();
    }

    /** The media type that the documents ask for. */
    private static String accept() {
        return Arrays.stream(ClustersApi.class.getMethods())
                .filter(method -> method.getName().equals("getCluster") && method.isAnnotationPresent(Headers.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(Headers.class).value()))
                .filter(header -> header.startsWith(ACCEPT))
                .map(header -> header.substring(ACCEPT.length()))
                .findFirst()
                .orElseThrow();
    }

    private String token() throws IOException {
        Request request = new Request.Builder()
                .url(baseUrl + "api/oauth/token")
                .header("Authorization", Credentials.basic(Account.CLIENT_ID, Account.CLIENT_SECRET))
                .post(new FormBody.Builder()
                        .add("grant_type", "client_credentials")
                        .build())
                .build();
        return mapper.readTree(send(request)).required("access_token").textValue();
    }

    @Override
    public Object read(String cluster) throws IOException {
        Request request = new Request.Builder()
                .url(baseUrl + "api/atlas/v2/groups/" + LoadRounds.PROJECT + "/clusters/" + cluster)
                .header("Authorization", authorization)
                .header("Accept", accept)
                .build();
        return mapper.readValue(send(request), type);
    }

    private byte[] send(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("The fake answers " + response.code());
            }
            return Objects.requireNonNull(response.body()).bytes();
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
