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

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many threads that call at once.
 *
 * @param threads how many
 * @param calls how many calls each of them makes
 */
record Load(int threads, int calls) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Makes all calls.
     *
     * @param caller who calls
     * @return what they took
     * @throws ExecutionException if a call failed
     * @throws InterruptedException if this thread is interrupted
     */
    Cost run(Caller caller) throws ExecutionException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begin = System.nanoTime();
            long cpu = 0;
            long allocated = 0;
            for (Future<Spent> spent : pool.invokeAll(tasks(caller))) {
                cpu += spent.get().cpuNanos();
                allocated += spent.get().bytes();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double all = (double) threads * calls;
            return new Cost(all / seconds, cpu / all / 1e3, allocated / all);
        } finally {
            pool.shutdown();
        }
    }

    private List<Callable<Spent>> tasks(Caller caller) {
        List<Callable<Spent>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            String prefix = "cluster-" + thread + "-";
            tasks.add(() -> calls(caller, prefix));
        }
        return tasks;
    }

    private Spent calls(Caller caller, String prefix) throws Exception {
        Spent before = Spent.now();
        for (int call = 0; call < calls; call++) {
            caller.read(prefix + call);
        }
        Spent after = Spent.now();
        return new Spent(after.cpuNanos() - before.cpuNanos(), after.bytes() - before.bytes());
    }

    /** What the current thread has spent. */
    private record Spent(long cpuNanos, long bytes) {
        static Spent now() {
            return new Spent(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
        }
    }
}
