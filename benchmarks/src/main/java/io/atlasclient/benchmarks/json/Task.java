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
package io.atlasclient.benchmarks.json;

/** What is timed. */
enum Task {
    /** The first read and write of a fresh JVM. */
    COLD("Cold.firstReadAndWrite", "ms"),
    /** Reading, compiled, in a JVM of its own. */
    READ("Warm.read", "µs"),
    /** Writing, compiled, in a JVM of its own. */
    WRITE("Warm.write", "µs"),
    /** Reading, compiled, in a JVM in which all contestants take turns; processor time. */
    READ_IN_SHARED_JVM("Warm.read", "µs");

    private final String method;
    private final String unit;

    Task(String method, String unit) {
        this.method = method;
        this.unit = unit;
    }

    /** Returns the end of the benchmark method's qualified name. */
    String method() {
        return method;
    }

    String unit() {
        return unit;
    }
}
