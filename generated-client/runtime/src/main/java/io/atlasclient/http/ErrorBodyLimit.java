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
package io.atlasclient.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Cuts the body of an error after so many bytes, because Retrofit keeps all of it. */
public final class ErrorBodyLimit implements Interceptor {
    /** More than any error of the API, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int CHUNK = 8 * 1024;

    /** Creates the interceptor. */
    public ErrorBodyLimit() {}

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        if (response.isSuccessful() || body == null) {
            return response;
        }
        try (body) {
            byte[] start = start(body.byteStream(), chain);
            return response.newBuilder()
                    .body(ResponseBody.create(start, body.contentType()))
                    .build();
        }
    }

    /** The status matters more than the body: of one that breaks off, what arrived is kept. */
    private static byte[] start(InputStream in, Chain chain) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            int length = in.read(chunk);
            while (length > 0) {
                start.write(chunk, 0, length);
                length = in.read(chunk, 0, Math.min(CHUNK, MAX_BYTES - start.size()));
            }
        } catch (IOException e) {
            if (chain.call().isCanceled()) {
                throw e;
            }
        }
        return start.toByteArray();
    }
}
