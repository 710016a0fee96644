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

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Inflater;
import okio.BufferedSource;
import okio.InflaterSource;
import okio.Okio;

/**
 * Verifies gzip, RFC 1952. The JDK's stream takes a further member whose header is cut for the end of the file, and Okio's takes one member only; a server
 * that joins logs sends several.
 */
final class GzipMembers {
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xe0;

    /** Time, extra flags and operating system. */
    private static final int UNUSED_BYTES = 6;

    private GzipMembers() {}

    /** Reads all members that come next, perhaps none, and not what is behind them. */
    static void verify(BufferedSource in) throws IOException {
        try {
            while (startsMember(in)) {
                header(in);
                content(in);
            }
        } catch (EOFException e) {
            throw new EOFException("The gzip file breaks off");
        }
    }

    /** A lone first byte is a member that was cut. */
    private static boolean startsMember(BufferedSource in) throws IOException {
        boolean isLong = in.request(2);
        return in.request(1)
                && (in.getBuffer().getByte(0) & 0xff) == FIRST
                && (!isLong || (in.getBuffer().getByte(1) & 0xff) == SECOND);
    }

    private static void header(BufferedSource in) throws IOException {
        in.skip(2);
        int method = in.readByte();
        int flags = in.readByte();
        if (method != DEFLATE || (flags & RESERVED) != 0) {
            throw new IOException("The gzip file has a header that RFC 1952 does not know");
        }
        in.skip(UNUSED_BYTES);
        if ((flags & EXTRA) != 0) {
            in.skip(in.readShortLe() & 0xffff);
        }
        if ((flags & NAME) != 0) {
            skipText(in);
        }
        if ((flags & COMMENT) != 0) {
            skipText(in);
        }
        if ((flags & HEADER_CRC) != 0) {
            in.skip(2);
        }
    }

    /** Byte by byte, because a text without an end would fill the memory. */
    private static void skipText(BufferedSource in) throws IOException {
        while (in.readByte() != 0) {
            in.require(1);
        }
    }

    private static void content(BufferedSource in) throws IOException {
        CRC32 checksum = new CRC32();
        Inflater inflater = new Inflater(true);
        long size;
        try {
            size = Okio.buffer(new InflaterSource(in, inflater))
                    .readAll(Okio.sink(new CheckedOutputStream(OutputStream.nullOutputStream(), checksum)));
        } finally {
            inflater.end();
        }
        if (in.readIntLe() != (int) checksum.getValue() || in.readIntLe() != (int) size) {
            throw new IOException("The gzip file has another checksum or length than it says");
        }
    }
}
