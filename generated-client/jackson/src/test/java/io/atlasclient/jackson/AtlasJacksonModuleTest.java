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
package io.atlasclient.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.atlasclient.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasJacksonModuleTest {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new AtlasJacksonModule(new Shape.Codecs()))
            .build();

    /** A class of a program that uses the client. */
    record Drawing(
            Shape main, List<Shape> others, Map<Shape.Color, Integer> counts, Shape.Color color, JsonValue anything) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"circle\",\"color\":\"red\",\"radius\":1.5,\"more\":{\"a\":[12345678901234567890]}}",
                "{\"type\":\"circle\",\"color\":\"mauve\",\"radius\":null}",
                "{\"type\":\"circle\",\"radius\":\"wrong\"}",
                "{\"type\":\"square\",\"side\":1.0}"
            })
    void modelsKeepTheirOwnJson(String json) throws Exception {
        Shape shape = mapper.readValue(json, Shape.class);

        assertThat(mapper.writeValueAsString(shape)).isEqualTo(json);
        assertThat(mapper.treeToValue(mapper.valueToTree(shape), Shape.class)).isEqualTo(shape);
        assertThat(mapper.convertValue(shape, Shape.class)).isEqualTo(shape);
    }

    @Test
    void numbersKeepTheirTextFromTextToText() throws Exception {
        String json = "{\"type\":\"circle\",\"radius\":1.10,\"more\":12345678901234567890.10}";

        assertThat(mapper.writeValueAsString(mapper.readValue(json, Shape.class)))
                .isEqualTo(json);
    }

    @Test
    void modelsMayBePartsOfOtherClasses() throws Exception {
        String json = """
                {"main":{"type":"circle","radius":2},"others":[{"type":"blob"},null],"counts":{"red":1,"mauve":2},\
                "color":"red","anything":[true,{"a":1.0}]}""";
        Drawing drawing = mapper.readValue(json, Drawing.class);

        assertThat(drawing.main()).isInstanceOf(Shape.Circle.class);
        assertThat(drawing.others().get(0)).isInstanceOf(Shape.Unknown.class);
        assertThat(drawing.counts()).containsEntry(new Shape.Color("mauve"), 2);
        assertThat(mapper.writeValueAsString(drawing)).isEqualTo(json);
    }

    @Test
    void listsAndMapsOfModelsAreRead() throws Exception {
        Map<String, List<Shape>> shapes = mapper.readValue("{\"a\":[{\"type\":\"circle\"}]}", new TypeReference<>() {});

        assertThat(shapes.get("a")).singleElement().isInstanceOf(Shape.Circle.class);
    }

    @Test
    void settingsOfTheMapperDoNotChangeTheJsonOfModels() throws Exception {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new AtlasJacksonModule(new Shape.Codecs()))
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        String json = "{\"type\":\"circle\",\"color\":\"red\",\"radius\":null}";

        Shape shape = other.readValue(json, Shape.class);
        assertThat(other.writeValueAsString(shape)).isEqualTo(json);
    }

    @Test
    void anotherTypeIsReported() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("[]", Shape.class))
                .withMessageStartingWith("The JSON value is not a Shape");
    }

    @Test
    void modulesOfSeveralRegistriesLiveTogether() throws Exception {
        ObjectMapper both = JsonMapper.builder()
                .addModule(new AtlasJacksonModule())
                .addModule(new AtlasJacksonModule(new Shape.Codecs()))
                .build();

        assertThat(both.readValue("{\"type\":\"circle\"}", Shape.class)).isInstanceOf(Shape.Circle.class);
    }
}
