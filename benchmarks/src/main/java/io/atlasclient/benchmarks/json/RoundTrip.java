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

import java.io.IOException;

/** Reads JSON into objects and writes it back. */
interface RoundTrip {
    /**
     * Reads.
     *
     * @param json JSON in UTF-8
     * @return the object
     * @throws IOException if the library cannot read it
     */
    Object read(byte[] json) throws IOException;

    /**
     * Writes.
     *
     * @param value what {@link #read} gave
     * @return JSON in UTF-8
     * @throws IOException if the library cannot write it
     */
    byte[] write(Object value) throws IOException;
}
