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

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;

/** Passes a streamed body on while it arrives. Failures of the target are {@link UncheckedIOException}s, the others are of the transmission. */
final class Download {
    private Download() {}

    /** Returns the number of bytes. */
    static long to(OutputStream target, ResponseBody body) throws IOException {
        try (body;
                CopyingStream copy = new CopyingStream(body.byteStream(), target)) {
            BufferedSource content = Okio.buffer(Okio.source(copy));
            // Not all framings tell where a body ends; a file that is gzip does, with a checksum.
            GzipMembers.verify(content);
            content.readAll(Okio.blackhole());
            local(() -> flushed(target));
            return copy.count();
        }
    }

    /** Writes beside the target first: the target is complete, or as it was. */
    static long to(Path target, ResponseBody body) throws IOException {
        try (body) {
            Path absolute = target.toAbsolutePath();
            Path part = absolute.resolveSibling(absolute.getFileName() + "." + UUID.randomUUID() + ".part");
            // Not a temporary file of the JDK's: nobody but the user may read those.
            OutputStream file = local(() -> Files.newOutputStream(part, CREATE_NEW, WRITE));
            try {
                long count = toPart(file, body);
                local(() -> moved(part, absolute));
                return count;
            } finally {
                local(() -> Files.deleteIfExists(part));
            }
        }
    }

    private static long toPart(OutputStream file, ResponseBody body) throws IOException {
        try {
            return to(file, body);
        } finally {
            local(() -> closed(file));
        }
    }

    private static Path moved(Path part, Path target) throws IOException {
        try {
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static OutputStream closed(OutputStream file) throws IOException {
        file.close();
        return file;
    }

    private static OutputStream flushed(OutputStream target) throws IOException {
        target.flush();
        return target;
    }

    private static <T> T local(Local<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a body to its end and returns the number of its bytes. */
    @FunctionalInterface
    interface Receiver {
        long receive(ResponseBody body) throws IOException;
    }

    /** Something done to the target. */
    @FunctionalInterface
    private interface Local<T> {
        T run() throws IOException;
    }
}
