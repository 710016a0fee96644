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
package io.atlasclient.testing;

import java.time.Duration;

/** Configures a {@link FakeAtlas}. */
public final class FakeAtlasBuilder {
    private static final int USUAL_LIST = 2;
    private static final int USUAL_MEMORY = 1000;
    private static final Duration USUAL_LIFETIME = Duration.ofHours(1);

    private boolean anonymous;
    private int listSize = USUAL_LIST;
    private int memory = USUAL_MEMORY;
    private Duration tokenLifetime = USUAL_LIFETIME;

    FakeAtlasBuilder() {}

    /**
     * Lets everybody call; credentials are not looked at, and the clients that the fake hands out have none.
     *
     * @return this builder
     */
    public FakeAtlasBuilder anonymous() {
        anonymous = true;
        return this;
    }

    /**
     * Gives lists so many items, unless {@link OperationRules#items(int)} says otherwise for one.
     *
     * @param items how many in all, over all pages; 2 unless set
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public FakeAtlasBuilder listSize(int items) {
        listSize = notNegative(items);
        return this;
    }

    /**
     * Remembers so many of the last requests, and of the last violations. Counts are exact whatever is remembered.
     *
     * @param requests how many; 1,000 unless set
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public FakeAtlasBuilder remember(int requests) {
        memory = notNegative(requests);
        return this;
    }

    /**
     * Issues tokens that are good so long.
     *
     * @param lifetime how long; an hour unless set
     * @return this builder
     */
    public FakeAtlasBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = lifetime;
        return this;
    }

    /**
     * Starts the fake on a port of the loopback interface that the system chooses.
     *
     * @return a fake that is ready
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public FakeAtlas start() {
        return new FakeAtlas(this);
    }

    boolean isAnonymous() {
        return anonymous;
    }

    int listSize() {
        return listSize;
    }

    int memory() {
        return memory;
    }

    Duration tokenLifetime() {
        return tokenLifetime;
    }

    private static int notNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("A number of things is at least 0, not " + number);
        }
        return number;
    }
}
