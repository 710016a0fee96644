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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecSourceTest {

    @Test
    void hasNamesForWhatNeedsNone() {
        assertThat(SpecSource.parse("bundled")).isEqualTo(new SpecSource.Bundled());
        assertThat(SpecSource.parse("upstream")).isEqualTo(new SpecSource.Upstream());
    }

    @Test
    void isAUrlIfItBeginsLikeOne() {
        assertThat(SpecSource.parse("https://mirror.example/atlas"))
                .isEqualTo(new SpecSource.BaseUrl(URI.create("https://mirror.example/atlas")));
    }

    @Test
    void isAFolderSeenFromTheBaseOtherwise() {
        assertThat(SpecSource.parse("../specs", Path.of("project")))
                .isEqualTo(new SpecSource.Folder(Path.of("project", "..", "specs")));
    }

    @Test
    void readsBackWhatItPrints() {
        for (String text : new String[] {"bundled", "upstream", "some/folder", "https://mirror.example/atlas"}) {
            assertThat(SpecSource.parse(text)).hasToString(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\" \"|specs source ' '#: No source is named.",
                "ftp://a/b|specs source 'ftp://a/b'#: Only http and https URLs are read.",
                "http://a:70000/b|specs source 'http://a:70000/b'#: There is no such port.",
                "http:///b|specs source 'http:///b'#: The URL names no host.",
                "http://a b|specs source 'http://a b'#: This is not a URL: Illegal character in authority.",
                "http://u:p@a/b|specs source 'http://…@a'#: The URL carries credentials.",
                "http://a/b?c|specs source 'http://a/b?c'#: File names cannot be added to a URL with a query or a fragment."
            })
    void isRefusedWithTheReason(String text, String line) {
        assertThatThrownBy(() -> SpecSource.parse(text))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(line
                        + " Use bundled, upstream, a folder, or an http or https URL under which openapi-<version>.json"
                        + " stands.");
    }
}
