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
package io.atlasclient.generator.naming;

import io.atlasclient.specs.Sha256;
import java.nio.charset.StandardCharsets;

/** Keeps identifiers, and so the names of files, within what file systems and readers bear. */
final class Shortening {
    /** Leaves room in a file name of 255 bytes for nested classes and suffixes. */
    private static final int MAX_LENGTH = 120;

    private static final int HASH_LENGTH = 8;

    private Shortening() {}

    /** Returns the name, or its beginning and eight hexadecimal digits of the SHA-256 of the whole if it is too long. */
    static String shorten(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH - HASH_LENGTH) + hash(name);
    }

    private static String hash(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    }
}
