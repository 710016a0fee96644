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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscriminatorTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"cat\"}",
                " \n{ \"kind\" \t: \"cat\" , \"name\":\"}\" }",
                "{\"name\":\"\\\"kind\\\":\\\"dog\\\"\",\"kind\":\"cat\"}",
                "{\"x\":{\"kind\":\"dog\"},\"y\":[{\"kind\":\"dog\"},\"]\"],\"z\":-1.5e3,\"n\":null,\"t\":true,\"kind\":\"cat\"}",
                "{\"kinds\":\"dog\",\"kin\":\"dog\",\"kind\":\"cat\"}",
                "{\"k\\u0069nd\":\"c\\u0061t\"}",
                "{\"ключ\":\"dog\",\"kind\":\"cat\"}",
                "\ufeff{\"kind\":\"cat\"}"
            })
    void itIsFoundWhereverItStands(String json) {
        assertThat(JSON.read(json, Pet.class)).isInstanceOf(Cat.class);
        assertThat(JSON.readList("[{\"kind\":\"dog\"}," + json.strip().replace("\ufeff", "") + "]", Pet.class)
                        .get(1))
                .isInstanceOf(Cat.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":null}",
                "{\"kind\":[\"cat\"]}",
                "{\"kind\":1}",
                "{\"kind\":\"Cat\"}",
                "{\"x\":{\"kind\":\"cat\"}}",
                "{\"kind\":\"emu\",\"legs\":2.0}"
            })
    void withoutAKnownOneTheObjectIsKeptAsItIs(String json) {
        Pet pet = JSON.read(json, Pet.class);

        assertThat(pet).isInstanceOf(Pet.Unknown.class);
        assertThat(JSON.write(pet)).isEqualTo(json);
    }

    @Test
    void lookingAheadConsumesNothing() {
        JsonReader in = JsonReader.of("{\"a\":1,\"b\":\"x\"}");

        assertThat(in.discriminator("b")).isEqualTo("x");
        assertThat(in.discriminator("b")).isEqualTo("x");
        assertThat(in.preview().has("a")).isTrue();
        assertThat(in.readJson()).hasToString("{\"a\":1,\"b\":\"x\"}");
    }

    @Test
    void anUnknownVariantStillHasTheAccessorsOfTheUnion() {
        Pet pet = JSON.read("{\"kind\":\"emu\",\"name\":\"Ed\"}", Pet.class);

        assertThat(pet.name()).isEqualTo("Ed");
        assertThat(pet.kind()).hasToString("emu");
        assertThat(pet).isEqualTo(JSON.read("{\"name\":\"Ed\",\"kind\":\"emu\"}", Pet.class));
    }

    @Test
    void unionsNestInListsOfVariants() {
        Dog dog =
                JSON.read("{\"friends\":[{\"friends\":[{\"lives\":3,\"kind\":\"cat\"}],\"kind\":\"dog\"}]}", Dog.class);

        assertThat(((Dog) dog.friends().get(0)).friends().get(0)).isInstanceOf(Cat.class);
    }

    @Test
    void aPreviewTellsWhatAnObjectHolds() {
        Preview preview =
                JsonReader.of("{\"a\":{\"c\":1},\"b\":\"te\\\"xt\",\"n\":null}").preview();

        assertThat(preview.isObject()).isTrue();
        assertThat(preview.has("a")).isTrue();
        assertThat(preview.has("c")).isFalse();
        assertThat(preview.has("n")).isFalse();
        assertThat(preview.string("b")).isEqualTo("te\"xt");
        assertThat(preview.string("a")).isNull();
        assertThat(preview.string("z")).isNull();
        assertThat(JsonReader.of("[1]").preview().isObject()).isFalse();
    }
}
