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
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;

/** Waits before the next attempt of a call. */
@FunctionalInterface
public interface Pause {
    /**
     * Waits.
     *
     * @param wait how long, not negative
     * @param call the call that waits
     * @throws IOException as soon as the call is cancelled or its thread is interrupted
     */
    void await(Duration wait, Call call) throws IOException;

    /**
     * The one that waits for real.
     *
     * @return a pause
     */
    static Pause sleeping() {
        return Pause::sleep;
    }

    /** OkHttp tells no interceptor of a cancellation: it has to be looked for. */
    private static void sleep(Duration wait, Call call) throws IOException {
        final long checkNanos = 10_000_000;
        // Ends in 292 years at the latest. The sum may overflow, the differences do not.
        long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(wait);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (call.isCanceled()) {
                throw new IOException("Canceled");
            }
            try {
                Thread.sleep(Duration.ofNanos(Math.min(left, checkNanos)).toMillis() + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        }
    }
}
