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
package io.atlasclient.load;

import io.atlasclient.AtlasClient;
import io.atlasclient.model.ClusterDescription20240805;
import io.atlasclient.model.StreamsKafkaConnection;
import io.atlasclient.v20250312.AtlasApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls of many threads at once: a third each reads and waits, reads in the background, and creates. Each call has a marker
 * of its own in its path or its body.
 *
 * @param threads how many threads there are
 * @param calls how many calls each of them makes
 */
record Load(int threads, int calls) {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";
    private static final Pattern MARKER = Pattern.compile("call-\\d+-\\d+");

    int total() {
        return threads * calls;
    }

    /** Returns the markers of all calls. */
    Stream<String> markers() {
        return IntStream.range(0, threads).boxed().flatMap(this::markers);
    }

    private Stream<String> markers(int thread) {
        return IntStream.range(0, calls).mapToObj(call -> "call-" + thread + "-" + call);
    }

    /** Finds the marker in what arrived at the server. */
    static String marker(String received) {
        Matcher marker = MARKER.matcher(received);
        return marker.find() ? marker.group() : "no marker in " + received;
    }

    /**
     * Makes all calls.
     *
     * @param client the one client
     * @return the calls whose answer was another call's
     */
    List<String> run(AtlasClient client) throws Exception {
        AtlasApi api = AtlasApi.create(client);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<String>>> tasks = IntStream.range(0, threads)
                    .<Callable<List<String>>>mapToObj(thread -> () -> markers(thread)
                            .filter(marker -> !isAnswered(client, api, marker))
                            .toList())
                    .toList();
            List<String> mixedUp = new ArrayList<>();
            for (Future<List<String>> task : pool.invokeAll(tasks)) {
                mixedUp.addAll(task.get());
            }
            return mixedUp;
        } finally {
            pool.shutdown();
        }
    }

    private static boolean isAnswered(AtlasClient client, AtlasApi api, String marker) {
        switch (Math.floorMod(marker.hashCode(), 3)) {
            case 0 -> {
                return isOf(marker, client.execute(api.clusters().getCluster(PROJECT, marker)));
            }
            case 1 -> {
                return isOf(
                        marker,
                        client.executeAsync(api.clusters().getCluster(PROJECT, marker))
                                .join());
            }
            default -> {
                StreamsKafkaConnection connection =
                        StreamsKafkaConnection.builder().name(marker).build();
                return client.execute(api.streams().createStreamConnection(PROJECT, "workspace", connection)) != null;
            }
        }
    }

    /** The fake repeats in its answer what the path names. */
    private static boolean isOf(String marker, ClusterDescription20240805 answer) {
        return marker.equals(Objects.requireNonNull(answer).name());
    }
}
