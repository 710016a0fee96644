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

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Time and chance, which tests replace.
 *
 * @param pause waits between attempts
 * @param nanoTime a clock that only runs forward, in nanoseconds from anywhere
 * @param random numbers from 0 to below 1
 */
public record Timing(Pause pause, LongSupplier nanoTime, DoubleSupplier random) {
    /**
     * The real ones.
     *
     * @return time and chance of this machine
     */
    public static Timing real() {
        return new Timing(
                Pause.sleeping(),
                System::nanoTime,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
