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

import io.atlasclient.benchmarks.compile.Jar;
import io.atlasclient.benchmarks.peers.PeerClasses;
import io.atlasclient.benchmarks.process.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares reading and writing JSON: generates and compiles the peers, then measures in processes that have them on
 * their class path. Prints the figures, the ratios and their budgets.
 */
public final class JsonBenchmark {
    private JsonBenchmark() {}

    /**
     * Runs the comparison; ends the process with status 1 if a budget is missed.
     *
     * @param args where the documents come from that the client was generated from, an empty folder to work in, the
     *     number of rounds
     * @throws IOException if the peers cannot be made
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[1]);
        Path payloads = work.resolve("payloads");
        Payloads.write(payloads);
        Path peers = PeerClasses.jar(args[0], Payload.models(), work);
        Harness.compile(work.resolve("harness"), work.resolve("harness-classes"), Cold.class, Warm.class);
        Path harness = Jar.of(work.resolve("harness-classes"), work.resolve("harness.jar"));
        System.exit(ChildJvm.run(List.of(peers, harness), JsonRounds.class, List.of(payloads.toString(), args[2])));
    }
}
