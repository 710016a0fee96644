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
package io.atlasclient.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class SameStructureTest {
    @Test
    void textsAndExtensionsDoNotCount() throws JsonProcessingException {
        assertThat(same(
                        "{'type':'string','description':'a','title':'b','example':'c','x-d':1}",
                        "{'type':'string','description':'A','externalDocs':{'url':'u'}}"))
                .isTrue();
    }

    @Test
    void propertiesThatAreCalledLikeTextsCount() throws JsonProcessingException {
        assertThat(same(
                        "{'properties':{'description':{'type':'string'}}}",
                        "{'properties':{'description':{'type':'integer'}}}"))
                .isFalse();
        assertThat(same("{'properties':{'title':{}}}", "{'properties':{}}")).isFalse();
    }

    @Test
    void textsWithinPropertiesDoNotCount() throws JsonProcessingException {
        assertThat(same(
                        "{'properties':{'a':{'type':'string','description':'a'}}}",
                        "{'properties':{'a':{'type':'string'}}}"))
                .isTrue();
    }

    @Test
    void mappingsCountByTheirKeys() throws JsonProcessingException {
        assertThat(same("{'discriminator':{'mapping':{'title':'A'}}}", "{'discriminator':{'mapping':{'title':'B'}}}"))
                .isFalse();
    }

    @Test
    void theOrderOfEnumValuesCountsAndThatOfMembersDoesNot() throws JsonProcessingException {
        assertThat(same("{'enum':['a','b']}", "{'enum':['b','a']}")).isFalse();
        assertThat(same("{'type':'string','format':'date'}", "{'format':'date','type':'string'}"))
                .isTrue();
    }

    @Test
    void numbersAreComparedByValue() throws JsonProcessingException {
        assertThat(same("{'maximum':1}", "{'maximum':1.0}")).isTrue();
        assertThat(same("{'maximum':1}", "{'maximum':2}")).isFalse();
    }

    @Test
    void moreRequiredPropertiesCount() throws JsonProcessingException {
        assertThat(same("{'required':['a']}", "{}")).isFalse();
    }

    private static boolean same(String a, String b) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        return SameStructure.of(mapper.readTree(a.replace('\'', '"')), mapper.readTree(b.replace('\'', '"')));
    }
}
