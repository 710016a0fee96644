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

import io.atlasclient.resilience.Timing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Waits that are noted and not waited; chance is always the middle. */
final class RecordedTiming {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    Timing timing() {
        return new Timing((wait, call) -> waits.add(wait), System::nanoTime, () -> 0.5);
    }

    List<Duration> waits() {
        return waits;
    }
}
