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

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing after compilation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Warm {
    /** Who reads and writes. */
    @Param
    public Contestant contestant = Contestant.OURS;

    /** What is read and written. */
    @Param
    public Payload payload = Payload.CONNECTIONS;

    private byte[] json = {};
    private @Nullable Object value;
    private @Nullable RoundTrip roundTrip;

    /** Creates one, as JMH does. */
    public Warm() {}

    /**
     * Makes ready.
     *
     * @throws IOException if the library cannot read
     * @throws ClassNotFoundException if a class is missing
     */
    @Setup
    public void start() throws IOException, ClassNotFoundException {
        json = PayloadFiles.read(payload);
        RoundTrip started = contestant.start(contestant.typeName(payload), Warm.class.getClassLoader());
        value = started.read(json);
        roundTrip = started;
    }

    /**
     * Reads.
     *
     * @return the object
     * @throws IOException if the library cannot read
     */
    @Benchmark
    public Object read() throws IOException {
        return Objects.requireNonNull(roundTrip).read(json);
    }

    /**
     * Writes.
     *
     * @return the JSON
     * @throws IOException if the library cannot write
     */
    @Benchmark
    public byte[] write() throws IOException {
        return Objects.requireNonNull(roundTrip).write(Objects.requireNonNull(value));
    }
}
