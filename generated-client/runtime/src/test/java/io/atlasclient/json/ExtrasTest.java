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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.sample.Cat;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.PetKind;
import io.atlasclient.sample.SampleCodecs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtrasTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    @Test
    void absentNullAndValueAreThreeThings() {
        Dog absent = Dog.builder().build();
        Dog isNull = Dog.builder().explicitNull("name").build();
        Dog value = Dog.builder().name("Rex").build();

        assertThat(JSON.write(absent)).isEqualTo("{\"kind\":\"dog\"}");
        assertThat(JSON.write(isNull)).isEqualTo("{\"kind\":\"dog\",\"name\":null}");
        assertThat(JSON.write(value)).isEqualTo("{\"kind\":\"dog\",\"name\":\"Rex\"}");
        assertThat(absent).isNotEqualTo(isNull);
        assertThat(isNull.name()).isNull();
        assertThat(JSON.read(JSON.write(isNull), Pet.class)).isEqualTo(isNull);
    }

    @Test
    void anExplicitNullAndAValueReplaceEachOther() {
        assertThat(Dog.builder().name("Rex").explicitNull("name").build().name())
                .isNull();
        assertThat(Dog.builder().explicitNull("name").name("Rex").build())
                .isEqualTo(Dog.builder().name("Rex").build());
        assertThat(Dog.builder().explicitNull("name").name(null).build())
                .isEqualTo(Dog.builder().build());
        assertThat(Dog.builder().explicitNull("tags").putTags("a", "b").build())
                .isEqualTo(Dog.builder().putTags("a", "b").build());
    }

    @Test
    void absentAndEmptyListsDiffer() {
        Dog none = Dog.builder().build();
        Dog empty = Dog.builder().friends(List.of()).build();

        assertThat(none.friends()).isEmpty();
        assertThat(none.hasFriends()).isFalse();
        assertThat(empty.hasFriends()).isTrue();
        assertThat(JSON.write(empty)).isEqualTo("{\"kind\":\"dog\",\"friends\":[]}");
        assertThat(JSON.read("{\"friends\":null}", Dog.class).hasFriends()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":[1,{\"a\":2.50}]} | Dog.name cannot be read: this JSON array is not of its type",
                "{\"name\":{}}               | Dog.name cannot be read: this JSON object is not of its type",
                "{\"name\":7.0}              | Dog.name cannot be read: this JSON number is not of its type",
                "{\"name\":false}            | Dog.name cannot be read: this JSON boolean is not of its type"
            })
    void aValueOfTheWrongTypeIsKeptAndOnlyItsAccessorThrows(String json, String message) {
        Dog dog = JSON.read(json, Dog.class);

        assertThat(dog.good()).isNull();
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(dog::name)
                .withMessage(message);
        assertThat(JSON.write(dog)).isEqualTo(json);
        assertThat(dog.toBuilder().build()).isEqualTo(dog);
        assertThat(dog.toBuilder().name("Rex").build()).isEqualTo(JSON.read("{\"name\":\"Rex\"}", Dog.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"friends\":[{\"kind\":\"cat\",\"lives\":1.0},{\"kind\":\"emu\"},\"wrong\",{\"kind\":\"cat\",\"x\":[{}]}],\"name\":\"Rex\"}",
                "{\"tags\":{\"a\":\"b\",\"c\":{\"d\":[1]},\"e\":\"f\"},\"name\":\"Rex\"}",
                "{\"scores\":[{\"a\":1.0},{\"b\":null,\"c\":\"wrong\",\"d\":2},3],\"name\":\"Rex\"}",
                "{\"scores\":[[1]],\"name\":\"Rex\"}",
                "{\"seenAt\":\"yesterday\",\"name\":\"Rex\"}",
                "{\"bornOn\":\"2020-02-30\",\"name\":\"Rex\"}"
            })
    void oneWrongElementMakesItsWholePropertyMalformedAndKeepsItsText(String json) {
        Dog dog = JSON.read(json, Dog.class);

        assertThat(dog.name()).isEqualTo("Rex");
        assertThat(JsonValue.parse(JSON.write(dog))).isEqualTo(JsonValue.parse(json));
        assertThat(JSON.read(JSON.write(dog), Dog.class)).isEqualTo(dog);
    }

    @Test
    void aMalformedListThrowsAndIsThere() {
        Dog dog = JSON.read("{\"friends\":[\"wrong\"]}", Dog.class);

        assertThat(dog.hasFriends()).isTrue();
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(dog::friends)
                .withMessage("Dog.friends cannot be read: this JSON array is not of its type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}               | Cat.lives is required, but it is absent",
                "{\"lives\":null} | Cat.lives is required, but it is null",
                "{\"lives\":\"9\"}| Cat.lives is required, but this JSON string is not of its type"
            })
    void aRequiredPropertyWithoutValueFailsOnlyInItsAccessor(String json, String message) {
        Cat cat = JSON.read(json, Cat.class);

        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(cat::lives)
                .withMessage(message);
    }

    @Test
    void aBuilderNamesAllMissingPropertiesAtOnce() {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> Cat.builder().kind(null).build())
                .withMessage("Cat lacks required properties: kind, lives");
        assertThat(Cat.builder().explicitNull("lives").build()).isNotNull();
    }

    @Test
    void unknownPropertiesAreKeptInOrderAndWrittenBack() {
        String json = "{\"kind\":\"cat\",\"z\":{\"y\":1.0},\"a\":null}";
        Cat cat = JSON.read(json, Cat.class);

        assertThat(cat.additionalProperties().keySet()).containsExactly("z", "a");
        assertThat(JSON.write(cat)).isEqualTo(json);
    }

    @Test
    void anAdditionalPropertyWithAKnownNameSetsThatProperty() {
        Cat cat = Cat.builder()
                .additionalProperty("lives", JsonValue.of(9))
                .additionalProperty("x", JsonValue.of("y"))
                .build();

        assertThat(cat.lives()).isEqualTo(9);
        assertThat(cat.additionalProperties()).containsOnlyKeys("x");
    }

    @Test
    void ofSeveralPropertiesWithOneNameTheLastCounts() {
        assertThat(JSON.read("{\"name\":1,\"name\":\"a\"}", Cat.class).name()).isEqualTo("a");
        assertThat(JSON.write(JSON.read("{\"name\":1,\"name\":\"a\"}", Cat.class)))
                .isEqualTo("{\"name\":\"a\"}");
        assertThat(JSON.write(JSON.read("{\"name\":\"a\",\"name\":null}", Cat.class)))
                .isEqualTo("{\"name\":null}");
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItHasBuilt() {
        Dog.Builder builder =
                Dog.builder().addFriends(Cat.builder().lives(9).build()).explicitNull("name");
        Dog first = builder.build();
        Dog second = builder.addFriends(Dog.builder().build())
                .name("Rex")
                .additionalProperty("x", JsonValue.of(1))
                .build();

        assertThat(first.friends()).hasSize(1);
        assertThat(first.additionalProperties()).isEmpty();
        assertThat(JSON.write(first)).contains("\"name\":null");
        assertThat(second.friends()).hasSize(2);
        assertThat(second.toBuilder().build()).isEqualTo(second).hasSameHashCodeAs(second);
    }

    @Test
    void openEnumsKeepUnknownValues() {
        PetKind emu = PetKind.of("emu");

        assertThat(emu.isKnown()).isFalse();
        assertThat(emu)
                .isEqualTo(PetKind.of("emu"))
                .hasSameHashCodeAs(PetKind.of("emu"))
                .hasToString("emu");
        assertThat(PetKind.of("cat"))
                .isSameAs(PetKind.CAT)
                .isNotEqualTo(PetKind.DOG)
                .isNotEqualTo("cat");
        assertThat(JSON.write(JSON.read("{\"kind\":\"emu\"}", Cat.class))).isEqualTo("{\"kind\":\"emu\"}");
    }
}
