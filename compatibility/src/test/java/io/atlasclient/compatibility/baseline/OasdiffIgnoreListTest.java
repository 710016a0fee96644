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
package io.atlasclient.compatibility.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.finding.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OasdiffIgnoreListTest {
    private static final Finding PAUSED = Found.at(
            "response-property-enum-value-added",
            "/a/enum/1",
            Map.of("property", "state", "value", "PAUSED"),
            "clusters");
    private static final Finding BUSY = Found.at(
            "response-property-enum-value-added",
            "/a/enum/2",
            Map.of("property", "state", "value", "BUSY"),
            "clusters");
    private static final Finding REMOVED =
            Found.at("api-removed-without-deprecation", "/paths/~1clusters", Map.of(), "clusters");
    private static final Finding OTHER =
            Found.at("api-removed-without-deprecation", "/paths/~1clusters~1x", Map.of(), "clusters/x");

    @Test
    void a_line_stands_for_the_finding_that_it_tells() {
        assertThat(match("GET /clusters added the new 'PAUSED' enum value to the 'state' response property"))
                .isEqualTo(new OasdiffIgnoreList.Matched(List.of(PAUSED), List.of()));
    }

    @Test
    void letter_case_blank_lines_and_what_stands_around_do_not_matter() {
        assertThat(
                        match(
                                "\n  ERR in API get /CLUSTERS Added the new 'busy' enum value to the 'STATE' Response property. \n\n"))
                .isEqualTo(new OasdiffIgnoreList.Matched(List.of(BUSY), List.of()));
    }

    @Test
    void a_path_is_not_taken_for_a_longer_one() {
        assertThat(match("GET /clusters/x api removed without deprecation").findings())
                .containsExactly(OTHER);
        assertThat(match("GET /clusters api removed without deprecation").findings())
                .containsExactly(REMOVED);
    }

    @Test
    void lines_that_match_nothing_or_too_much_are_listed() {
        String nothing = "POST /clusters api removed without deprecation";
        String tooMuch = "GET /clusters added 'PAUSED' and 'BUSY' to the enum of the 'state' response property";
        assertThat(match(nothing + "\n" + tooMuch))
                .isEqualTo(new OasdiffIgnoreList.Matched(List.of(), List.of(nothing, tooMuch)));
    }

    private static OasdiffIgnoreList.Matched match(String text) {
        return OasdiffIgnoreList.read(text).match(List.of(PAUSED, BUSY, REMOVED, OTHER));
    }
}
