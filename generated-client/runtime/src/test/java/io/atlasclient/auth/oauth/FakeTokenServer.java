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
package io.atlasclient.auth.oauth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A token endpoint without a network: it gives token-1, token-2 and so on, for an hour each. */
final class FakeTokenServer implements Interceptor {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile @Nullable IOException failure;
    private volatile boolean refuses;

    /** Bodies of the requests so far. */
    List<String> requests() {
        return requests;
    }

    /** How many requests were answered so far. */
    int answers() {
        return answers.get();
    }

    /** Answers nothing before the gate opens. */
    void waitFor(CountDownLatch newGate) {
        gate = newGate;
    }

    void fail(@Nullable IOException newFailure) {
        failure = newFailure;
    }

    void refuse() {
        refuses = true;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Buffer body = new Buffer();
        chain.request().body().writeTo(body);
        requests.add(body.readUtf8());
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        IOException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
        String answer = refuses
                ? "{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\"}"
                : "{\"access_token\":\"token-" + tokens.incrementAndGet()
                        + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        answers.incrementAndGet();
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(refuses ? 401 : 200)
                .message("")
                .body(ResponseBody.create(answer, null))
                .build();
    }
}
