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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "accepted:\n", "accepted: []\n"})
    void a_file_may_accept_nothing(String text) {
        assertThat(read(text).entries()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line() {
        String text = """
                accept: []
                accepted:
                  - rule: endpoint-remove
                    operation: [a]
                    pointer: paths
                    fingerprint: abc
                    arguments: value
                    reason: "  "
                    auther: jane
                    expires: tomorrow
                    hide: perhaps
                  - just a text
                """;
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        b.yaml:1#: A baseline has no key 'accept'. Remove it.
                        b.yaml:10#/accepted/0/expires: 'tomorrow' is no date. Write it as year-month-day, such as 2030-12-31.
                        b.yaml:11#/accepted/0/hide: 'perhaps' is neither true nor false. Write one of them.
                        b.yaml:12#/accepted/1: An entry is a list of keys and values. Begin with '- rule:'.
                        b.yaml:3#/accepted/0: The entry has no author. Write 'author:' and what it is.
                        b.yaml:3#/accepted/0: The entry has no operation. Write 'operation:' and what it is.
                        b.yaml:3#/accepted/0: The entry has no reason. Write 'reason:' and what it is.
                        b.yaml:3#/accepted/0/rule: There is no rule 'endpoint-remove'. Take the id from a report.
                        b.yaml:4#/accepted/0/operation: This is no text. Write one text.
                        b.yaml:5#/accepted/0/pointer: 'paths' is no JSON pointer. Begin with '/', as in /components/schemas/Cluster.
                        b.yaml:6#/accepted/0/fingerprint: 'abc' is no fingerprint. Take it from a report, or leave it out.
                        b.yaml:7#/accepted/0/arguments: These are no names and values. Write 'name: value'.
                        b.yaml:9#/accepted/0: An entry has no key 'auther'. Keys are rule, operation, pointer, arguments, fingerprint, reason, author, expires, hide.""");
    }

    @Test
    void what_is_no_YAML_is_told_with_its_line() {
        assertThatThrownBy(() -> read("accepted:\n  - {rule\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("b.yaml:3#: This is not YAML: ")
                .hasMessageEndingWith(". Mend the line.");
    }

    @Test
    void an_entry_may_be_for_good_only_where_the_policy_says_so() {
        String text = """
                accepted:
                  - {rule: api-removed-without-deprecation, operation: GET /a, pointer: /paths/~1a, reason: Old., author: jane}
                """;
        assertThatThrownBy(() -> read(text))
                .hasMessage("b.yaml:2#/accepted/0: The entry has no expires. Write 'expires:' and what it is.");
        assertThat(BaselineReader.read("b.yaml", text, BaselineReader.Permanence.MAY_BE_PERMANENT)
                        .entries())
                .extracting(BaselineEntry::expires)
                .containsOnlyNulls();
    }

    private static Baseline read(String text) {
        return BaselineReader.read("b.yaml", text, BaselineReader.Permanence.MUST_EXPIRE);
    }
}
