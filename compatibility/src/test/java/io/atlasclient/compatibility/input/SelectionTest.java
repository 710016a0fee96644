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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final ApiVersion OLD = ApiVersion.parse("2024-05-30");
    private static final ApiVersion NEW = ApiVersion.parse("2025-03-12");

    @Test
    void understandsEveryKindOfSource() {
        assertThat(Source.parse("-")).isEqualTo(new Source.StandardInput());
        assertThat(Source.parse("2024-05-30")).isEqualTo(new Source.Version(OLD));
        assertThat(Source.parse("./2024-05-30")).isEqualTo(new Source.Local("./2024-05-30"));
        assertThat(Source.parse("HTTPS://example.org/a.yaml?x=1"))
                .isEqualTo(new Source.Url(URI.create("HTTPS://example.org/a.yaml?x=1")));
        assertThat(Source.parse("git:origin/main:api/a.yaml")).isEqualTo(new Source.Git("origin/main", "api/a.yaml"));
        assertThat(Source.parse("git:merge-base(origin/main):./api/"))
                .isEqualTo(new Source.Git("merge-base(origin/main)", "api"));
    }

    @Test
    void understandsRangesFoldersAndAll() {
        assertThat(parse("2024-05-30..2025-03-12")).isEqualTo(new Selection.Steps(OLD, NEW));
        assertThat(parse("..2025-03-12")).isEqualTo(new Selection.Steps(null, NEW));
        assertThat(parse("2024-05-30..")).isEqualTo(new Selection.Steps(OLD, null));
        assertThat(parse("..")).isEqualTo(new Selection.Steps(null, null));
        assertThat(parse("all")).isEqualTo(new Selection.AllVersions());
        assertThat(parse("specs")).isEqualTo(new Selection.AllOf(new Source.Local("specs")));
        assertThat(parse("a.yaml", "-"))
                .isEqualTo(new Selection.Two(new Source.Local("a.yaml"), new Source.StandardInput()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - -                     | Only one document can come from standard input.
            a b c                   | Two documents are compared, not 3.
            2025-03-12..2024-05-30  | The first version must be older than the last.
            2024-05-30              | One document alone cannot be compared.
            2024-13-30 a            | This is not a version of the API.
            git:a.yaml b            | This names no revision and path.
            git::a.yaml b           | This names no revision and path.
            ftp://example.org/a b   | Only http and https URLs are read.
            http:///a b             | The URL names no host.
            https://u:p@host/a b    | The URL carries credentials.
            """)
    void refusesWhatItDoesNotUnderstand(String arguments, String message) {
        assertThatThrownBy(() -> parse(arguments.split(" ", -1)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("u:p");
    }

    private static Selection parse(String... arguments) {
        return Selection.parse(Arrays.asList(arguments));
    }
}
