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

import io.atlasclient.sample.Cat;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.SampleCodecs;
import org.junit.jupiter.api.Test;

class SampleRoundTripTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    private static final String DOG = """
            {"id":"1","name":"Rex","chip":"secret","steps":9007199254740993,"weight":3.5,"price":1.10,"good":true,
             "seenAt":"2024-01-31T10:00:00Z","bornOn":"2020-02-29","notes":{"a":[1,null]},
             "friends":[{"name":"Tom","kind":"cat","lives":9},{"kind":"emu","legs":2},null],
             "tags":{"b":"2","a":"1"},"scores":[{"x":1},{}],"more":1,"kind":"dog"}""";

    @Test
    void everyKindOfPropertyIsWrittenBackAsItWasRead() {
        Pet dog = JSON.read(DOG, Pet.class);

        assertThat(dog).isInstanceOf(Dog.class);
        assertThat(JsonValue.parse(JSON.write(dog))).isEqualTo(JsonValue.parse(DOG));
        assertThat(JSON.read(JSON.write(dog), Pet.class)).isEqualTo(dog).hasSameHashCodeAs(dog);
        assertThat(((Dog) dog).friends().get(0)).isInstanceOf(Cat.class);
        assertThat(((Dog) dog).friends().get(1)).isInstanceOf(Pet.Unknown.class);
    }
}
