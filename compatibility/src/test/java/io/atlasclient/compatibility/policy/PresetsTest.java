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
package io.atlasclient.compatibility.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.rules.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {
    /** A rule that splits another one takes over the level that a preset gives to that one, which may be a milder one. */
    @ParameterizedTest
    @CsvSource({"wire, none", "java, wire", "strict, wire", "mongodb, none"})
    void a_preset_is_milder_than_the_one_it_extends_only_about_rules_that_it_names(String preset, String extended) {
        Policy policy = Presets.preset(preset);
        Policy before = Presets.preset(extended);
        Levels own = policy.layers().get(policy.layers().size() - 1);
        assertThat(Catalogue.rules().keySet())
                .filteredOn(rule -> !policy.level(rule).isAtLeast(raised(own, before.level(rule))))
                .isSubsetOf(own.rules().keySet());
    }

    private static Level raised(Levels own, Level before) {
        return own.raised().getOrDefault(before, before);
    }
}
