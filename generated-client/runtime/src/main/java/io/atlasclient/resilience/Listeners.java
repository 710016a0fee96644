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

import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.observe.Retry;
import java.lang.System.Logger;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Several listeners as one. No failure of a listener is one of the call. */
public final class Listeners implements AtlasListener {
    private final List<AtlasListener> listeners;
    private final Logger logger;

    /**
     * Joins listeners.
     *
     * @param listeners told in this order
     * @param logger where their failures go
     */
    public Listeners(List<AtlasListener> listeners, Logger logger) {
        this.listeners = List.copyOf(listeners);
        this.logger = logger;
    }

    @Override
    public void started(CallInfo call) {
        tell(listener -> listener.started(call));
    }

    @Override
    public void retrying(CallInfo call, Retry retry) {
        tell(listener -> listener.retrying(call, retry));
    }

    @Override
    public void deprecated(CallInfo call, @Nullable Instant sunset, @Nullable Instant deprecation) {
        tell(listener -> listener.deprecated(call, sunset, deprecation));
    }

    @Override
    public void ended(CallInfo call, CallEnd end) {
        tell(listener -> listener.ended(call, end));
    }

    private void tell(Consumer<AtlasListener> event) {
        for (AtlasListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                logger.log(
                        Logger.Level.WARNING,
                        "A listener failed: " + listener.getClass().getName(),
                        e);
            }
        }
    }
}
