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
package io.atlasclient.resilience;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Reads a body to its end before anyone sees the response, so that one that breaks off counts as a failed attempt. */
final class ReceivedBody {
    private ReceivedBody() {}

    static Response in(Response response) throws IOException {
        ResponseBody body = response.body();
        if (body == null || !response.isSuccessful()) {
            return response;
        }
        try (body) {
            Buffer buffer = new Buffer();
            buffer.writeAll(body.source());
            long size = buffer.size();
            return response.newBuilder()
                    .body(ResponseBody.create(buffer, body.contentType(), size))
                    .build();
        }
    }
}
