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
package io.atlasclient.testing.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.Corrections;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents that the clients of this build were generated from. Each is read when it is first needed, and once. */
public final class Documents {
    private static final String INDEX = "/io/atlasclient/testing/documents/versions.txt";
    private static final JsonMapper MAPPER = new JsonMapper();

    private Documents() {}

    /** One document, read when it is first asked for its operations. */
    public static final class Source {
        private final LocalDate version;
        private volatile @Nullable OperationTree operations;

        Source(LocalDate version) {
            this.version = version;
        }

        /** Returns the operations of the document. */
        public OperationTree operations() {
            OperationTree known = operations;
            if (known != null) {
                return known;
            }
            synchronized (this) {
                OperationTree tree = operations;
                if (tree == null) {
                    tree = OperationTree.of(read(version));
                    operations = tree;
                }
                return tree;
            }
        }
    }

    /** Returns the documents, newest version first. */
    public static List<Source> newestFirst() {
        return Found.SOURCES;
    }

    private static ApiDocument read(LocalDate version) {
        String name = "openapi-" + version + ".json";
        try (InputStream in = open("/io/atlasclient/testing/documents/" + name)) {
            JsonNode tree = MAPPER.readTree(in);
            return new ApiDocument(version, name, Corrections.applied(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Documents.class.getResourceAsStream(resource), resource);
    }

    /** Looks for documents when they are first asked for. */
    private static final class Found {
        static final List<Source> SOURCES = find();

        private static List<Source> find() {
            try (InputStream in = open(INDEX)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(LocalDate::parse)
                        .sorted(Comparator.reverseOrder())
                        .map(Source::new)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
