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
package io.atlasclient.specs.store;

import io.atlasclient.specs.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of documents, each under the SHA-256 of its bytes.
 *
 * <p>A file appears whole or not at all and is verified whenever it is read, so whatever ends a pull early leaves the
 * documents as they were.
 */
public final class SpecStore {
    private final Path folder;

    /**
     * Names a store.
     *
     * @param folder its folder; made when first written
     */
    public SpecStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a document.
     *
     * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
     * @return its bytes; empty if the store has no readable document whose bytes have that hash
     */
    public Optional<byte[]> find(String sha256) {
        Path file = folder.resolve(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file))
                    .filter(bytes -> Sha256.of(bytes).equals(sha256));
        } catch (IOException e) {
            // What cannot be read is fetched again; if it cannot be replaced either, that is reported.
            return Optional.empty();
        }
    }

    /** Makes the folder and keeps other pulls out of it until the lock is released. */
    StoreLock lock(Duration wait) throws PullFailure {
        try {
            Files.createDirectories(folder);
            return StoreLock.acquire(folder, wait);
        } catch (IOException e) {
            throw unwritable();
        }
    }

    /** Adds documents, all or none. */
    void add(Collection<byte[]> documents) throws PullFailure {
        Map<Path, Path> pending = new LinkedHashMap<>();
        List<Path> added = new ArrayList<>();
        try {
            for (byte[] bytes : documents) {
                Path temporary = Files.createTempFile(folder, ".new-", "");
                pending.put(temporary, folder.resolve(Sha256.of(bytes)));
                Files.write(temporary, bytes);
            }
            for (Map.Entry<Path, Path> file : pending.entrySet()) {
                boolean isNew = !Files.exists(file.getValue());
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
                if (isNew) {
                    added.add(file.getValue());
                }
            }
        } catch (IOException e) {
            PullFailure failure = unwritable();
            delete(pending.keySet(), failure);
            delete(added, failure);
            throw failure;
        }
    }

    private static void delete(Collection<Path> files, PullFailure failure) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private PullFailure unwritable() {
        return new PullFailure("the store " + folder + " cannot be written", "Make it writable or name another.");
    }
}
