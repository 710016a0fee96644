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
package io.atlasclient.compatibility.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^a$ ^a$ EQUAL",
                "^[ab]$ ^(a|b)$ EQUAL",
                "^a+$ ^aa*$ EQUAL",
                "^.*a abc|a WIDER",
                "^\\d$ ^[0-9]$ EQUAL",
                "^\\w{2,3}$ ^[A-Za-z0-9_]{2}[A-Za-z0-9_]?$ EQUAL",
                "^(?:a|b)+?$ ^(?<letter>[ab])+$ EQUAL",
                "^\\u0041$ ^\\x41$ EQUAL",
                "^[^a]$ ^[\\x00-\\x60b-\\u{10FFFF}]$ EQUAL",
                "^a$ ^[ab]$ WIDER",
                "^a$ a WIDER",
                "^([a-f0-9]{24})$ ^([a-fA-F0-9]{24})$ WIDER",
                "^a{1,3}$ ^a{2}$ NARROWER",
                "^a|b$ ^a NARROWER",
                "^a$ ^b$ NEITHER",
                "(?=a) a UNDECIDED",
                "\\ba a UNDECIDED",
                "(a)\\1 a UNDECIDED",
                "\\p{L} a UNDECIDED",
                "(a|b)*a(a|b){20}$ a UNDECIDED",
                "(^a)* a UNDECIDED",
                "[b-a] a UNDECIDED",
                "(a a UNDECIDED",
                "a) a UNDECIDED",
                "*a a UNDECIDED"
            })
    void tellsWhichMatchesMore(String before, String after, String inclusion) {
        PatternComparison.Result result = PatternComparison.compare(before, after);
        assertThat(result.inclusion()).hasToString(inclusion);
    }

    @Test
    void showsATextThatOnlyOneOfThemMatches() {
        PatternComparison.Result result = PatternComparison.compare("^[a-z]{2,}$", "^[a-z]{2,4}$");
        assertThat(result.witness()).isEqualTo("aaaaa");
        assertThat(Pattern.compile("^[a-z]{2,}$").matcher("aaaaa").find()).isTrue();
        assertThat(Pattern.compile("^[a-z]{2,4}$").matcher("aaaaa").find()).isFalse();
    }

    @Test
    void givesUpOnGroupsWithoutEnd() {
        assertThat(PatternComparison.compare("(".repeat(1500) + ")".repeat(1500), "a")
                        .inclusion())
                .hasToString("UNDECIDED");
    }
}
