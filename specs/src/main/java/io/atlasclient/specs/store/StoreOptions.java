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
package io.atlasclient.specs.store;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where documents are kept and how long their servers are waited for.
 *
 * @param folder the folder that keeps documents; made when first needed
 * @param connectTimeout how long a connection may take, more than zero
 * @param totalTimeout how long one document may take, redirects included, more than zero
 * @param lockWait how long to wait for another pull into the same folder, zero for not at all
 */
public record StoreOptions(Path folder, Duration connectTimeout, Duration totalTimeout, Duration lockWait) {

    /**
     * Returns what fits most: 10 seconds to connect, 2 minutes a document, half a minute for another pull.
     *
     * @param folder the folder that keeps documents
     */
    public static StoreOptions in(Path folder) {
        return new StoreOptions(folder, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofSeconds(30));
    }

    /** Returns the same for the folder {@code .cache/atlas-client-pipeline/specs} of the user's home. */
    public static StoreOptions defaults() {
        return in(Path.of(System.getProperty("user.home"), ".cache", "atlas-client-pipeline", "specs"));
    }
}
