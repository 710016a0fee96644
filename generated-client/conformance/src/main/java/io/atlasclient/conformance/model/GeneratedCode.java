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
package io.atlasclient.conformance.model;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonCodecs;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generated classes on the class path, by the names that the generator decided. */
public final class GeneratedCode {
    private final Map<JavaClass, ModelType> types;

    /**
     * Creates a view.
     *
     * @param model what the generator decided
     */
    public GeneratedCode(ApiModel model) {
        this.types =
                all(model).stream().collect(Collectors.toMap(type -> type.ref().javaClass(), type -> type));
    }

    /**
     * Returns the schemas of all versions.
     *
     * @param model what the generator decided
     * @return the shared ones, then each version's own
     */
    public static List<ModelType> all(ApiModel model) {
        return Stream.concat(
                        model.models().stream(),
                        model.clients().stream().flatMap(client -> client.ownModels().stream()))
                .toList();
    }

    /**
     * Returns what the generator decided about a class.
     *
     * @param type a reference to it
     * @throws IllegalArgumentException if it is not generated
     */
    public ModelType type(TypeRef.Model type) {
        ModelType found = types.get(type.javaClass());
        if (found == null) {
            throw new IllegalArgumentException(type.javaClass() + " is not generated");
        }
        return found;
    }

    /**
     * Loads a class.
     *
     * @param name its package and simple name
     * @throws LinkageError if it is missing
     */
    public static Class<?> load(JavaClass name) {
        try {
            return Class.forName(name.qualifiedName());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name.qualifiedName() + " was not generated", e);
        }
    }

    /**
     * Returns the codecs of a package.
     *
     * @param codecs the class that holds them
     */
    public static CodecRegistry registry(JavaClass codecs) {
        try {
            return (CodecRegistry) load(codecs).getMethod("registry").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(codecs.qualifiedName() + " is not as expected", e);
        }
    }

    /**
     * Returns what reads and writes values of a type.
     *
     * @param type any type
     */
    @SuppressWarnings("unchecked") // The tests treat all types alike.
    public static JsonCodec<Object> codec(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return (JsonCodec<Object>) (JsonCodec<?>) JsonCodecs.list(codec(list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return (JsonCodec<Object>) (JsonCodec<?>) JsonCodecs.map(codec(map.value()));
        } else if (type instanceof TypeRef.Model model) {
            return constant(model);
        }
        return (JsonCodec<Object>) scalar((TypeRef.Scalar) type);
    }

    private static JsonCodec<?> scalar(TypeRef.Scalar type) {
        return switch (type) {
            case STRING -> JsonCodecs.STRING;
            case INTEGER -> JsonCodecs.INTEGER;
            case LONG -> JsonCodecs.LONG;
            case DOUBLE -> JsonCodecs.DOUBLE;
            case DECIMAL -> JsonCodecs.DECIMAL;
            case BOOLEAN -> JsonCodecs.BOOLEAN;
            case DATE_TIME -> JsonCodecs.DATE_TIME;
            case DATE -> JsonCodecs.DATE;
            case JSON -> JsonCodecs.JSON_VALUE;
        };
    }

    @SuppressWarnings("unchecked") // As above.
    private static JsonCodec<Object> constant(TypeRef.Model model) {
        try {
            return (JsonCodec<Object>)
                    load(model.codecs()).getField(model.codecConstant()).get(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new LinkageError(model.codecs().qualifiedName() + " lacks " + model.codecConstant(), e);
        }
    }
}
