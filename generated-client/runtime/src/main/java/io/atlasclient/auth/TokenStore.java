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
package io.atlasclient.auth;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the access token of a service account outside the client, for instance so that several processes share one. A client remembers its token: it
 * asks the store only when it has none that works, and never from two threads at once. A store that several clients use is called by each of them. What a
 * store throws fails the calls that wait for the token.
 */
public interface TokenStore {
    /**
     * A store that forgets with the process.
     *
     * @return a new, empty store
     */
    static TokenStore inMemory() {
        return new MemoryTokenStore();
    }

    /**
     * Gives the token that was saved last.
     *
     * @return the token, expired or not, or null if there is none
     */
    @Nullable
    AccessToken load();

    /**
     * Keeps a new token.
     *
     * @param token the token, in place of any other
     */
    void save(AccessToken token);

    /** Forgets the token, because it was revoked. */
    void clear();

    /**
     * Whether the token is still needed when a client that used it is closed.
     *
     * @return true if closing the client neither revokes nor clears the token; false unless overridden
     */
    default boolean isShared() {
        return false;
    }
}
