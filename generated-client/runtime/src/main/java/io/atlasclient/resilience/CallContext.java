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

import io.atlasclient.http.GetWithBodyTransport;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.retry.RetryPolicy;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What is known of a call beside its request, which carries this as a tag. The policy may change until the call is made. */
public final class CallContext {
    private final @Nullable String operationId;
    private final boolean isStreamed;
    private volatile @Nullable RetryPolicy policy;
    private volatile @Nullable CallInfo info;
    private volatile int attempts;

    /**
     * Creates the context of a call.
     *
     * @param operationId the operation, or null if the call was not made through a generated interface
     * @param isStreamed whether the caller reads the response's body while it arrives
     * @param policy the policy of the call, or null for that of the client
     */
    public CallContext(@Nullable String operationId, boolean isStreamed, @Nullable RetryPolicy policy) {
        this.operationId = operationId;
        this.isStreamed = isStreamed;
        this.policy = policy;
    }

    /**
     * Finds the context of a request.
     *
     * @param request any request
     * @return its context; that of a streamed call of no operation if it has none
     */
    public static CallContext of(Request request) {
        CallContext context = request.tag(CallContext.class);
        return context == null ? new CallContext(null, true, null) : context;
    }

    /** The request with a context, its own or a new one. */
    static Request attachedTo(Request request) {
        return request.tag(CallContext.class) != null
                ? request
                : request.newBuilder().tag(CallContext.class, of(request)).build();
    }

    /** How listeners know the call. */
    CallInfo info(Request request) {
        CallInfo known = info;
        if (known == null) {
            String method = request.method();
            known = new CallInfo(operationId, method.equals(GetWithBodyTransport.METHOD) ? "GET" : method);
            info = known;
        }
        return known;
    }

    void attempt(int number) {
        attempts = number;
    }

    int attempts() {
        return attempts;
    }

    /**
     * Which operation is called.
     *
     * @return its id, or null
     */
    public @Nullable String operationId() {
        return operationId;
    }

    /**
     * Lets this call have a policy of its own.
     *
     * @param own the policy
     */
    public void use(RetryPolicy own) {
        policy = own;
    }

    boolean isStreamed() {
        return isStreamed;
    }

    RetryPolicy policyOr(RetryPolicy ofClient) {
        RetryPolicy own = policy;
        return own == null ? ofClient : own;
    }
}
