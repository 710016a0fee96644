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

import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the two documents, read.
 *
 * @param label how reports name it, short
 * @param source where it came from, resolved as far as it could be
 * @param file the file as editors and repositories name it; null if it is no file
 * @param version the API version that it describes; null if it does not say
 * @param lines the lines of its text, which are cut when they are asked for
 * @param api the document as it is compared
 */
public record Side(
        String label,
        String source,
        @Nullable String file,
        @Nullable ApiVersion version,
        List<String> lines,
        ApiView api) {

    /** Returns the document as it was read. */
    public SpecDocument document() {
        return api.document();
    }

    /** Returns what reports tell of the document. */
    public Input input() {
        return new Input(
                label,
                source,
                document().checksum(),
                Optional.ofNullable(version).map(ApiVersion::toString).orElse(null));
    }
}
