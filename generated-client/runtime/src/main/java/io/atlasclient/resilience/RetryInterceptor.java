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

import io.atlasclient.http.PlainFailure;
import io.atlasclient.observe.AtlasListener;
import io.atlasclient.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Makes a call again where its {@link RetryPolicy} and the budget of the client allow. OkHttp's own repetitions have to be off, as they would be neither
 * counted nor kept from sending a POST twice.
 */
public final class RetryInterceptor implements Interceptor {
    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Timing timing;
    private final AtlasListener listener;
    private final Backoff backoff;

    /**
     * Creates the interceptor of one client.
     *
     * @param policy for calls without a policy of their own
     * @param budget what all calls share
     * @param timing time and chance
     * @param listener is told of retries; does not throw
     */
    public RetryInterceptor(RetryPolicy policy, RetryBudget budget, Timing timing, AtlasListener listener) {
        this.policy = policy;
        this.budget = budget;
        this.timing = timing;
        this.listener = listener;
        this.backoff = new Backoff(timing.random());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        CallContext context = CallContext.of(chain.request());
        RetryPolicy own = context.policyOr(policy);
        long start = timing.nanoTime().getAsLong();
        budget.earn();
        for (int attempt = 1; ; attempt++) {
            context.attempt(attempt);
            Outcome outcome = attempt(chain, context);
            Duration wait = attempt < own.maxAttempts() && isRepeatable(chain, outcome)
                    ? backoff.after(attempt, outcome.retryAfter(), own)
                    : null;
            if (wait == null || outlasts(wait, start, chain.call()) || !budget.spend()) {
                return outcome.result();
            }
            outcome.discard();
            listener.retrying(context.info(chain.request()), outcome.retry(attempt, wait));
            timing.pause().await(wait, chain.call());
        }
    }

    private static Outcome attempt(Chain chain, CallContext context) {
        Request request = TrackedBody.in(chain.request());
        boolean answered = false;
        try {
            Response response = chain.proceed(request);
            answered = true;
            return new Outcome.Answer(
                    context.isStreamed() ? response : ReceivedBody.in(response), TrackedBody.isWritten(request));
        } catch (IOException e) {
            return new Outcome.Failure(PlainFailure.of(e), answered || TrackedBody.isWritten(request));
        }
    }

    private static boolean isRepeatable(Chain chain, Outcome outcome) {
        RequestBody body = chain.request().body();
        boolean canBeRead = body == null || !body.isOneShot();
        return canBeRead
                && !chain.call().isCanceled()
                && outcome.mayRetry(chain.request().method());
    }

    /** Whether the call would be out of time before the wait is over: what is known by then says more than a timeout. */
    private boolean outlasts(Duration wait, long start, Call call) {
        long limit = call.timeout().timeoutNanos();
        long left = limit - (timing.nanoTime().getAsLong() - start);
        return limit > 0 && TimeUnit.NANOSECONDS.convert(wait) >= left;
    }
}
