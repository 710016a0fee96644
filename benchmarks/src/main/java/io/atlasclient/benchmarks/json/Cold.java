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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The first read and write of a fresh JVM, with all that has to be loaded and made for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Cold {
    /** Who reads and writes. */
    @Param
    public Contestant contestant = Contestant.OURS;

    /** What is read and written. */
    @Param
    public Payload payload = Payload.CONNECTIONS;

    private byte[] json = {};
    private String typeName = "";

    /** Creates one, as JMH does. */
    public Cold() {}

    /**
     * Reads the file, which loads no class that the measured code needs.
     *
     * @throws IOException if there is no such file
     */
    @Setup
    public void readPayload() throws IOException {
        json = PayloadFiles.read(payload);
        typeName = contestant.typeName(payload);
    }

    /**
     * What is measured.
     *
     * @return the written JSON
     * @throws IOException if the library cannot read or write
     * @throws ClassNotFoundException if a class is missing
     */
    @Benchmark
    public byte[] firstReadAndWrite() throws IOException, ClassNotFoundException {
        RoundTrip roundTrip = contestant.start(typeName, Cold.class.getClassLoader());
        return roundTrip.write(roundTrip.read(json));
    }
}
