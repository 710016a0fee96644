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
package io.atlasclient.specs.parallel;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same with several documents at once and collects what is wrong with any of them. */
public final class Parallel {
    /** A third document in memory at once would cost more than a third thread gains. */
    private static final int THREADS = 2;

    private Parallel() {}

    /**
     * Applies a function to each item, two at a time.
     *
     * @param items what to apply the function to
     * @param function may throw {@link ProblemsException}; called from threads of this class
     * @return the results in the order of the items
     * @throws ProblemsException with the problems of all items, each once
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> function) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<CompletableFuture<R>> futures = items.stream()
                    .map(item -> CompletableFuture.supplyAsync(() -> function.apply(item), threads))
                    .toList();
            return join(futures);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> List<R> join(List<CompletableFuture<R>> futures) {
        List<R> results = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (CompletableFuture<R> future : futures) {
            try {
                results.add(future.join());
            } catch (CompletionException e) {
                problems.addAll(problems(e));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(List.copyOf(problems));
        }
        return List.copyOf(results);
    }

    private static List<Problem> problems(CompletionException failure) {
        if (failure.getCause() instanceof ProblemsException e) {
            return e.problems();
        } else if (failure.getCause() instanceof RuntimeException e) {
            throw e;
        } else if (failure.getCause() instanceof Error e) {
            throw e;
        }
        throw failure;
    }
}
