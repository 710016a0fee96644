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
package io.atlasclient.compatibility.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents for tests. */
final class TestDocument {
    private TestDocument() {}

    /** Returns a document with a title, in YAML. */
    static String yaml(String title) {
        return "openapi: 3.0.1\ninfo: {title: " + title + ", version: '1'}\npaths: {}\n";
    }

    /** Returns the same in JSON. */
    static String json(String title) {
        return "{\"openapi\":\"3.0.1\",\"info\":{\"title\":\"" + title + "\",\"version\":\"1\"},\"paths\":{}}";
    }

    /** Returns a document's title. */
    static String title(Side side) {
        return side.document().tree().at("/info/title").asText();
    }

    /** Writes a file, and the folders around it. */
    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
