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
package io.atlasclient.specs.load;

import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.store.StoreOptions;

/**
 * How documents are loaded.
 *
 * @param store where fetched documents are kept, and how long their servers are waited for
 * @param progress told about each document
 */
public record LoadOptions(StoreOptions store, SpecProgress progress) {

    /** Returns the store in the user's home, telling nobody. */
    public static LoadOptions defaults() {
        return new LoadOptions(StoreOptions.defaults(), SpecProgress.NONE);
    }

    /**
     * Returns the same options with someone else to tell.
     *
     * @param listener told about each document
     */
    public LoadOptions withProgress(SpecProgress listener) {
        return new LoadOptions(store, listener);
    }
}
