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
package io.atlasclient;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes to a target what is read from a source. */
final class CopyingStream extends InputStream {
    private final InputStream in;
    private final OutputStream target;
    private long count;

    CopyingStream(InputStream source, OutputStream target) {
        this.in = source;
        this.target = target;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int size = in.read(buffer, offset, length);
        if (size > 0) {
            copy(buffer, offset, size);
            count += size;
        }
        return size;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void copy(byte[] buffer, int offset, int size) {
        try {
            target.write(buffer, offset, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
