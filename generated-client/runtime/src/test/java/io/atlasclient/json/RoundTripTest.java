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
import io.atlasclient.sample.PetKind;
import io.atlasclient.sample.SampleCodecs;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    private static final String DOG = """
            {"id":"1","name":"Rex","chip":"secret","steps":9007199254740993,"weight":3.5,"price":1.10,"good":true,
             "seenAt":"2024-01-31T10:00:00Z","bornOn":"2020-02-29","notes":{"a":[1,null]},
             "friends":[{"name":"Tom","kind":"cat","lives":9},{"kind":"emu","legs":2},null],
             "tags":{"b":"2","a":"1"},"scores":[{"x":1},{}],"more":1,"kind":"dog"}""";

    @Test
    void everyKindOfPropertyIsWrittenBackAsItWasRead() {
        Pet dog = JSON.read(DOG, Pet.class);

        assertThat(JsonValue.parse(JSON.write(dog))).isEqualTo(JsonValue.parse(DOG));
        assertThat(JSON.read(JSON.write(dog), Pet.class)).isEqualTo(dog).hasSameHashCodeAs(dog);
    }

    @Test
    void everyKindOfPropertyHasItsType() {
        Dog dog = JSON.read(DOG, Dog.class);

        assertThat(dog.steps()).isEqualTo(9007199254740993L);
        assertThat(dog.weight()).isEqualTo(3.5);
        assertThat(dog.price()).isEqualTo(new BigDecimal("1.10"));
        assertThat(dog.good()).isTrue();
        assertThat(dog.seenAt()).isEqualTo(OffsetDateTime.parse("2024-01-31T10:00:00Z"));
        assertThat(dog.bornOn()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(dog.notes()).isEqualTo(JsonValue.parse("{\"a\":[1,null]}"));
        assertThat(dog.friends()).hasSize(3).endsWith((Pet) null);
        assertThat(dog.friends().get(0)).isInstanceOf(Cat.class);
        assertThat(dog.friends().get(1)).isInstanceOf(Pet.Unknown.class);
        assertThat(dog.tags()).containsExactly(Map.entry("b", "2"), Map.entry("a", "1"));
        assertThat(dog.scores()).containsExactly(Map.of("x", 1), Map.of());
        assertThat(dog.additionalProperties()).containsExactly(Map.entry("more", JsonValue.of(1)));
        assertThat(dog.kind()).isSameAs(PetKind.DOG);
    }

    @Test
    void listsScalarsStreamsAndBytesAreReadToo() {
        byte[] json = "{\"kind\":\"cat\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readList("[{\"kind\":\"cat\"},null]", Pet.class))
                .containsExactly(JSON.read(json, Cat.class), null);
        assertThat(JSON.read(new ByteArrayInputStream(json), Pet.class)).isInstanceOf(Cat.class);
        assertThat(JSON.read("\"cat\"", PetKind.class)).isSameAs(PetKind.CAT);
        assertThat(JSON.read("true", Boolean.class)).isTrue();
    }

    @Test
    void valuesOfEveryTypeAreWritten() {
        assertThat(JSON.write(List.of(PetKind.DOG, "a", true, 1, 2L, 0.5, new BigDecimal("1.0"), LocalDate.EPOCH)))
                .isEqualTo("[\"dog\",\"a\",true,1,2,0.5,1.0,\"1970-01-01\"]");
        assertThat(JSON.write(Map.of("at", OffsetDateTime.parse("2024-01-31T10:00:00+02:00"))))
                .isEqualTo("{\"at\":\"2024-01-31T10:00:00+02:00\"}");
        assertThat(JSON.write(null)).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "é", "漢字", "😀", "\"\\/\b\f\n\r\t\u0001", ""})
    void stringsKeepEveryCharacter(String text) {
        Dog dog = Dog.builder().name(text).putTags(text, text).build();

        assertThat(JSON.read(JSON.writeBytes(dog), Pet.class)).isEqualTo(dog);
        assertThat(JSON.read(JSON.write(dog), Pet.class)).isEqualTo(dog);
    }

    @Test
    void halfASurrogatePairStaysWhatItIs() {
        Dog dog = Dog.builder().name("half \ud83d of a pair").build();

        assertThat(JSON.read(JSON.writeBytes(dog), Pet.class)).isEqualTo(dog);
    }

    @Test
    void noLocaleChangesTheText() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(JSON.write(JSON.read(DOG, Pet.class))).contains("2020-02-29", "2024-01-31T10:00:00Z", "3.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
