package io.atlasclient.conformance.document;

import io.atlasclient.generator.model.TypeRef;
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
        mediaType.entries("examples").forEach(entry -> entry.getValue()
                .followed()
                .find("value")
                .ifPresent(place -> examples.add(new Example(place, type))));
        return examples;
    }
}
