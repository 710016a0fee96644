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
package io.atlasclient.compatibility.java;

import io.atlasclient.AtlasClient;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Clients for callers in case folders: every request has the same answer, and none leaves the process. */
public final class Answers {
    private static final MediaType JSON = MediaType.get("application/vnd.atlas.2001-01-01+json");

    private Answers() {}

    /** Returns a client that is answered with some JSON. */
    public static AtlasClient with(String json) {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(json.isEmpty() ? 204 : 200)
                        .message("Done")
                        .body(ResponseBody.create(json, JSON))
                        .build())
                .build();
        return AtlasClient.builder().httpClient(http).build();
    }
}
