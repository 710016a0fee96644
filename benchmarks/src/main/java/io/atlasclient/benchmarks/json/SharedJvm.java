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

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Warm reads of all contestants in turns in this JVM, by the processor time of the reading thread: what other programs do
 * hardly disturbs it, and no contestant has the JIT compiler to itself.
 */
final class SharedJvm {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SLICES = 8;
    private static final long SLICE_NANOS = 300_000_000;

    private SharedJvm() {}

    /**
     * Reads all payloads.
     *
     * @return the fastest slice of each contestant with each payload
     * @throws IOException if a payload cannot be read
     * @throws ClassNotFoundException if a peer is missing
     */
    static List<Sample> reads() throws IOException, ClassNotFoundException {
        List<List<Sample>> slices = new ArrayList<>();
        for (int slice = 0; slice < SLICES; slice++) {
            slices.add(slice());
        }
        return Stream.of(Payload.values())
                .flatMap(payload ->
                        Stream.of(Contestant.values()).map(contestant -> fastest(slices, payload, contestant)))
                .toList();
    }

    private static List<Sample> slice() throws IOException, ClassNotFoundException {
        List<Sample> samples = new ArrayList<>();
        for (Payload payload : Payload.values()) {
            byte[] json = PayloadFiles.read(payload);
            for (Contestant contestant : Contestant.values()) {
                RoundTrip roundTrip = contestant.start(contestant.typeName(payload), SharedJvm.class.getClassLoader());
                samples.add(timed(payload, contestant, roundTrip, json));
            }
        }
        return samples;
    }

    @SuppressWarnings("ReachabilityFenceUsage") // Only for the compiler: nothing that was read may be optimized away.
    private static Sample timed(Payload payload, Contestant contestant, RoundTrip roundTrip, byte[] json)
            throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long reads = 0;
        long spent = 0;
        while (spent < SLICE_NANOS) {
            for (int i = 0; i < 10; i++) {
                Reference.reachabilityFence(roundTrip.read(json));
            }
            reads += 10;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        }
        double allocated = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / reads;
        return new Sample(Task.READ_IN_SHARED_JVM, payload, contestant, spent / 1e3 / reads, allocated);
    }

    private static Sample fastest(List<List<Sample>> slices, Payload payload, Contestant contestant) {
        return slices.stream()
                .flatMap(List::stream)
                .filter(sample -> sample.payload() == payload && sample.contestant() == contestant)
                .min(Comparator.comparingDouble(Sample::time))
                .orElseThrow();
    }
}
