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
package io.atlasclient.specs;

import org.jspecify.annotations.Nullable;

/** The SHA-256 of bytes, computed when it is asked for: in a short process that takes as long as parsing a document. */
public final class Checksum {
    private byte @Nullable [] bytes;
    private @Nullable String digits;

    /**
     * Makes the checksum of bytes.
     *
     * @param bytes the bytes; never modified, and kept until the checksum is asked for
     */
    public Checksum(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a checksum that is known.
     *
     * @param digits 64 lower-case hexadecimal digits
     */
    public Checksum(String digits) {
        this.digits = digits;
    }

    /** Returns the checksum, 64 lower-case hexadecimal digits. */
    public synchronized String sha256() {
        @Nullable String known = digits;
        if (known == null) {
            known = bytes == null ? "" : Sha256.of(bytes);
            digits = known;
            bytes = null;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checksum checksum && sha256().equals(checksum.sha256());
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
        return sha256();
    }
}
