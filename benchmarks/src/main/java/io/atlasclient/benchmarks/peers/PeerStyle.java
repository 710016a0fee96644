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
package io.atlasclient.benchmarks.peers;

/** The ways to write models for Jackson that ours are compared with. */
public enum PeerStyle {
    /** Immutable classes; Jackson reads into their builders ({@code @JsonDeserialize(builder = …)}). */
    BUILDERS("io.atlasclient.benchmarks.peer.builders"),
    /** Classes with getters and setters. */
    BEANS("io.atlasclient.benchmarks.peer.beans");

    private final String packageName;

    PeerStyle(String packageName) {
        this.packageName = packageName;
    }

    /** Returns the package of the generated classes; their simple names are those of our models. */
    public String packageName() {
        return packageName;
    }
}
