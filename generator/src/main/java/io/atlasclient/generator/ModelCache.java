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

import io.atlasclient.generator.model.ApiModel;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Models by the fingerprint of what they were resolved from, so that the modules of one build resolve once.
 *
 * <p>One model is resolved at a time: those who want the same one wait for it, and two sets of parsed documents are never
 * in memory at once.
 */
final class ModelCache {
    private final Map<String, SoftReference<ApiModel>> models = new HashMap<>();

    /**
     * Returns a model, resolving it unless it is still there.
     *
     * @param fingerprint of everything that the model depends on
     * @param resolution makes the model; what it throws is passed on and nothing is kept
     */
    synchronized ApiModel get(String fingerprint, Supplier<ApiModel> resolution) {
        @Nullable SoftReference<ApiModel> kept = models.get(fingerprint);
        @Nullable ApiModel model = kept == null ? null : kept.get();
        if (model != null) {
            return model;
        }
        models.values().removeIf(reference -> reference.get() == null);
        ApiModel resolved = resolution.get();
        models.put(fingerprint, new SoftReference<>(resolved));
        return resolved;
    }
}
