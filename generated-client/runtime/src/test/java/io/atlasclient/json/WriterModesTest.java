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
package io.atlasclient.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.SampleCodecs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterModesTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "null", "[\"malformed\"]"})
    void aRequestLeavesReadOnlyPropertiesOutWhateverTheirValue(String id) {
        Dog dog = JSON.read("{\"id\":" + id + ",\"kind\":\"dog\",\"name\":null,\"x\":1}", Dog.class);

        assertThat(new String(JSON.writeRequest(dog), StandardCharsets.UTF_8))
                .isEqualTo("{\"kind\":\"dog\",\"name\":null,\"x\":1}");
        assertThat(JSON.write(dog)).contains("\"id\":" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chip\":\"hunter2\"}",
                "{\"chip\":{\"a\":\"hunter2\"}}",
                "{\"password\":\"hunter2\",\"pin\":54321}",
                "{\"name\":[\"hunter2\",54321]}",
                "{\"kind\":\"emu\",\"password\":\"hunter2\",\"pin\":54321}",
                "{\"notes\":{\"password\":\"hunter2\"}}",
                "{\"friends\":[{\"kind\":\"dog\",\"chip\":\"hunter2\"},{\"kind\":\"emu\",\"x\":\"hunter2\"}]}"
            })
    void noTextForPeopleShowsASecret(String json) {
        assertThat(JSON.read(json, Pet.class).toString())
                .doesNotContain("hunter2", "54321")
                .contains("***");
        assertThat(JSON.read(json, Dog.class).toString())
                .doesNotContain("hunter2", "54321")
                .contains("***");
    }

    @Test
    void textForPeopleShowsTheRest() {
        Dog dog =
                Dog.builder().name("Rex").chip("hunter2").explicitNull("weight").build();

        assertThat(dog).hasToString("Dog{\"kind\":\"dog\",\"name\":\"Rex\",\"chip\":\"***\",\"weight\":null}");
        assertThat(Dog.builder().build()).hasToString("Dog{\"kind\":\"dog\"}");
    }
}
