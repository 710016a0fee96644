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
package io.atlasclient.conformance.document;

import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.ArrayList;
import java.util.List;

/** The examples that a document gives (OpenAPI 3.0.3, Schema Object and Media Type Object). */
public final class Examples {
    private static final String EXAMPLE = "example";

    private Examples() {}

    /**
     * An example and how to read it.
     *
     * @param place where it stands
     * @param type the type of the value
     */
    public record Example(Place place, TypeRef type) {}

    /**
     * Returns the examples of a schema and of the elements in it, as long as no class is entered.
     *
     * @param schema the schema or a reference to it
     * @param type what the generator makes of it
     */
    public static List<Example> ofSchema(Place schema, TypeRef type) {
        List<Example> examples = new ArrayList<>();
        schema.find(EXAMPLE).ifPresent(place -> examples.add(new Example(place, type)));
        Place target = schema.followed();
        if (!target.equals(schema)) {
            target.find(EXAMPLE).ifPresent(place -> examples.add(new Example(place, type)));
        }
        if (type instanceof TypeRef.ListOf list) {
            target.find("items").ifPresent(items -> examples.addAll(ofSchema(items, list.element())));
        } else if (type instanceof TypeRef.MapOf map) {
            target.find("additionalProperties")
                    .filter(values -> values.node().isObject())
                    .ifPresent(values -> examples.addAll(ofSchema(values, map.value())));
        }
        Schemas.alternatives(target).stream()
                .filter(alternative -> Schemas.isEnum(target))
                .forEach(alternative -> examples.addAll(ofSchema(alternative, type)));
        return examples;
    }

    /**
     * Returns the examples of a media type.
     *
     * @param mediaType a place of a Media Type Object
     * @param type what the generator makes of its schema
     */
    public static List<Example> ofMediaType(Place mediaType, TypeRef type) {
        List<Example> examples = new ArrayList<>();
        mediaType.find(EXAMPLE).ifPresent(place -> examples.add(new Example(place, type)));
        mediaType
                .entries("examples")
                .forEach(entry -> entry.getValue()
                        .followed()
                        .find("value")
                        .ifPresent(place -> examples.add(new Example(place, type))));
        return examples;
    }
}
