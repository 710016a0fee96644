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

import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.observe.Retry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Logs calls: method, operation, status, time, attempts. Neither URLs nor headers nor bodies, which may hold secrets. */
final class CallLog implements AtlasListener {
    private final Logger logger;

    CallLog(Logger logger) {
        this.logger = logger;
    }

    @Override
    public void retrying(CallInfo call, Retry retry) {
        logger.log(
                Level.DEBUG,
                () -> call + " failed in attempt " + retry.attempt() + " with "
                        + (retry.status() == null ? retry.failure() : "status " + retry.status()) + "; again in "
                        + retry.delay().toMillis() + " ms");
    }

    @Override
    public void ended(CallInfo call, CallEnd end) {
        logger.log(
                Level.DEBUG,
                () -> call + " ended with "
                        + (end.status() == null ? end.failure() : "status " + end.status()) + " after "
                        + end.duration().toMillis() + " ms, attempts: " + end.attempts());
    }
}
