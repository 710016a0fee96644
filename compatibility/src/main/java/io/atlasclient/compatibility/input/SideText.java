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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import io.atlasclient.specs.tree.CommonParts;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been found and is not parsed yet.
 *
 * @param label how reports name it
 * @param name how problems name it; its ending tells JSON from YAML
 * @param source where it came from
 * @param file the file as editors and repositories name it; null if it is no file
 * @param bytes the document; never modified
 */
// The bytes are handed on once, from whoever found them to the parser.
@SuppressWarnings("ArrayRecordComponent")
record SideText(
        String label, String name, String source, @Nullable String file, byte[] bytes) {
    private static final Pattern FILE_NAME =
            Pattern.compile("(?:.*[/\\\\])?openapi-(\\d{4}-\\d{2}-\\d{2})\\.(?:json|ya?ml)");

    /** Stands where a document of the generator names its version; no comparison reads it. */
    private static final ApiVersion UNKNOWN = new ApiVersion(LocalDate.EPOCH);

    /** Parses the document; what an earlier one writes alike is taken over. */
    Side parse(CommonParts common) {
        @Nullable ApiVersion known = versionOfName(name);
        SpecDocument document = SpecReader.readForComparison(known == null ? UNKNOWN : known, name, bytes, common);
        @Nullable ApiVersion version = known == null ? versionOfInfo(document.tree()) : known;
        return new Side(label, source, file, version, new DocumentLines(bytes), new ApiView(document));
    }

    private static @Nullable ApiVersion versionOfName(String name) {
        Matcher matcher = FILE_NAME.matcher(name);
        return matcher.matches() ? version(matcher.group(1)) : null;
    }

    private static @Nullable ApiVersion versionOfInfo(JsonNode tree) {
        return version(tree.path("info").path("version").asText());
    }

    private static @Nullable ApiVersion version(String text) {
        try {
            return Source.DATE.matcher(text).matches() ? ApiVersion.parse(text) : null;
        } catch (IllegalArgumentException e) {
            // A date that is none, such as a thirteenth month: the document then does not say which version it is.
            return null;
        }
    }
}
