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
package io.atlasclient.benchmarks.load;

import io.atlasclient.benchmarks.peers.PeerClasses;
import io.atlasclient.benchmarks.process.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares authenticated calls of 64 threads to a fake Atlas: our client beside bare OkHttp with Jackson. */
public final class LoadBenchmark {
    private LoadBenchmark() {}

    /**
     * Runs the comparison and ends with the status of the measured process.
     *
     * @param args where the documents come from that the client was generated from, an empty folder to work in, the
     *     number of rounds
     * @throws IOException if the peers cannot be made
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path peers = PeerClasses.jar(args[0], List.of(LoadRounds.MODEL), Path.of(args[1]));
        System.exit(ChildJvm.run(List.of(peers), LoadRounds.class, List.of(args[2])));
    }
}
