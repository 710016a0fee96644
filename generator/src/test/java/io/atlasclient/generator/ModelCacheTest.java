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
package io.atlasclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaPackages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelCacheTest {
    private final ModelCache cache = new ModelCache();
    private final AtomicInteger resolutions = new AtomicInteger();

    private ApiModel resolve() {
        resolutions.incrementAndGet();
        return new ApiModel(new JavaPackages("com.example"), List.of(), List.of(), List.of());
    }

    @Test
    void resolvesOnceForManyThreads() {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<ApiModel>> runs = IntStream.range(0, 64)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> cache.get("same", this::resolve), threads))
                .toList();
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.join()).isSameAs(runs.get(0).join()));
        assertThat(resolutions).hasValue(1);
        threads.shutdownNow();
    }

    @Test
    void resolvesAgainForAnotherFingerprint() {
        assertThat(cache.get("one", this::resolve)).isNotSameAs(cache.get("two", this::resolve));
        assertThat(resolutions).hasValue(2);
    }

    @Test
    void keepsNoFailure() {
        assertThatThrownBy(() -> cache.get("one", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(cache.get("one", this::resolve)).isNotNull();
    }
}
