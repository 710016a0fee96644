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
package io.atlasclient.benchmarks.json;

import io.atlasclient.benchmarks.peers.PeerStyle;

/** Who reads and writes. */
public enum Contestant {
    /** Our generated models. */
    OURS("io.atlasclient.model"),
    /** Immutable classes with builders that Jackson's annotations describe. */
    BUILDERS(PeerStyle.BUILDERS.packageName()),
    /** Classes with getters and setters that Jackson's annotations describe. */
    BEANS(PeerStyle.BEANS.packageName());

    private final String packageName;

    Contestant(String packageName) {
        this.packageName = packageName;
    }

    /**
     * Returns the class that a payload is read into.
     *
     * @param payload the payload
     * @return its qualified name
     */
    String typeName(Payload payload) {
        return packageName + "." + payload.model();
    }

    /**
     * Makes ready what reads and writes, as a program does at its start.
     *
     * @param typeName the class to read into
     * @param loader where it is found
     * @return a new reader and writer
     * @throws ClassNotFoundException if the class is not there
     */
    RoundTrip start(String typeName, ClassLoader loader) throws ClassNotFoundException {
        Class<?> type = Class.forName(typeName, true, loader);
        return this == OURS ? new AtlasRoundTrip(type) : new JacksonRoundTrip(type);
    }
}
