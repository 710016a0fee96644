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
package io.atlasclient.compatibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final int RULES_OF_OASDIFF = 509;

    @Test
    void the_vocabulary_of_oasdiff_is_whole() {
        assertThat(Catalogue.rules().values()).filteredOn(rule -> !rule.isOwn()).hasSize(RULES_OF_OASDIFF);
    }

    @Test
    void every_parent_is_a_rule() {
        assertThat(Catalogue.rules().values())
                .filteredOn(rule -> rule.parent() != null)
                .allSatisfy(rule -> assertThat(Catalogue.rules()).containsKey(rule.parent()));
    }

    @Test
    void advice_is_given_about_rules_that_there_are() {
        assertThat(Catalogue.rules().keySet()).containsAll(Advice.byRule().keySet());
        assertThat(Advice.byRule().values()).allMatch(text -> text.matches("[A-Z].*\\."));
    }

    @Test
    void every_sentence_is_one() {
        assertThat(Catalogue.rules().values()).extracting(Rule::sentence).allMatch(text -> text.matches("[A-Z].*\\."));
    }
}
