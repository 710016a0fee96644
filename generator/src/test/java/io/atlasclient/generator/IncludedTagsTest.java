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
package io.atlasclient.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncludedTagsTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Things, version: "1"}
            paths:
              /a:
                get: {tags: [Streams, Cloud Backups], responses: {"200": {description: Fine.}}}
                post: {tags: [Projects], responses: {"200": {description: Fine.}}}
            """;

    private static void check(String document, String... tags) {
        SpecDocument parsed = SpecReader.read(
                ApiVersion.parse("2024-01-31"), "openapi.yaml", document.getBytes(StandardCharsets.UTF_8));
        IncludedTags.check(Set.of(tags), List.of(parsed));
    }

    @Test
    void acceptsTagsOfOperations() {
        assertThatCode(() -> check(DOCUMENT, "Streams", "Cloud Backups")).doesNotThrowAnyException();
        assertThatCode(() -> check(DOCUMENT)).doesNotThrowAnyException();
    }

    @Test
    void suggestsTheNearestTag() {
        assertThatThrownBy(() -> check(DOCUMENT, "Projects", "stream", "cloudbackups"))
                .hasMessage("includeTags#: No operation has the tag 'cloudbackups'. Did you mean 'Cloud Backups'?"
                        + " The tags are: Cloud Backups, Projects, Streams.\n"
                        + "includeTags#: No operation has the tag 'stream'. Did you mean 'Streams'?"
                        + " The tags are: Cloud Backups, Projects, Streams.");
    }

    @Test
    void listsTheTagsWhereNoneIsNear() {
        assertThatThrownBy(() -> check(DOCUMENT, "Everything else"))
                .hasMessage("includeTags#: No operation has the tag 'Everything else'."
                        + " The tags are: Cloud Backups, Projects, Streams.");
    }

    @Test
    void saysThatThereAreNoTags() {
        assertThatThrownBy(() -> check("openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: {}\n", "a"))
                .hasMessage("includeTags#: No operation has the tag 'a'. The documents have no tags.");
    }
}
