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
package io.atlasclient.samples;

import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.observe.Retry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Measures calls with Micrometer: timers {@code atlas.calls} by operation and status, counters {@code atlas.retries} by operation.
 *
 * @param registry where the meters go
 */
public record CallMetrics(MeterRegistry registry) implements AtlasListener {
    @Override
    public void retrying(CallInfo call, Retry retry) {
        registry.counter("atlas.retries", "operation", operation(call)).increment();
    }

    @Override
    public void ended(CallInfo call, CallEnd end) {
        String status = end.status() == null ? "none" : end.status().toString();
        Timer.builder("atlas.calls")
                .tag("operation", operation(call))
                .tag("status", status)
                .register(registry)
                .record(end.duration());
    }

    private static String operation(CallInfo call) {
        return call.operationId() == null ? "unknown" : call.operationId();
    }
}
