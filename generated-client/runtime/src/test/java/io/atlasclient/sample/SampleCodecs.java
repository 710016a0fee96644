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
package io.atlasclient.sample;

import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonCodecs;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One class for all codecs, told apart by a number. */
public final class SampleCodecs implements CodecRegistry {
    static final JsonCodec<Pet> PET = codec(0);
    static final JsonCodec<Cat> CAT = codec(1);
    static final JsonCodec<Dog> DOG = codec(2);
    static final JsonCodec<PetKind> PET_KIND = codec(3);
    static final JsonCodec<Names> NAMES = codec(4);
    static final JsonCodec<Map<String, Integer>> SCORES = JsonCodecs.map(JsonCodecs.INTEGER);

    private static final SampleCodecs REGISTRY = new SampleCodecs();

    private SampleCodecs() {}

    public static SampleCodecs registry() {
        return REGISTRY;
    }

    @Override
    @SuppressWarnings("unchecked") // Each name stands for the class that its codec is of.
    public <T> @Nullable JsonCodec<T> find(Class<T> type) {
        JsonCodec<?> codec = switch (type.getName()) {
            case "io.atlasclient.sample.Pet" -> PET;
            case "io.atlasclient.sample.Cat" -> CAT;
            case "io.atlasclient.sample.Dog" -> DOG;
            case "io.atlasclient.sample.PetKind" -> PET_KIND;
            case "io.atlasclient.sample.Names" -> NAMES;
            default -> null;
        };
        return (JsonCodec<T>) codec;
    }

    @SuppressWarnings("unchecked") // The number says which type its codec reads.
    private static <T> JsonCodec<T> codec(int index) {
        return (JsonCodec<T>) new Codec(index);
    }

    private record Codec(int index) implements JsonCodec<Object> {
        @Override
        public @Nullable Object read(JsonReader in) {
            return switch (index) {
                case 0 -> PetDispatch.read(in);
                case 1 -> Cat.read(in);
                case 2 -> Dog.read(in);
                case 3 -> PetKind.read(in);
                case 4 -> Names.read(in);
                default -> throw new IllegalStateException();
            };
        }

        @Override
        public void write(JsonWriter out, Object value) {
            switch (index) {
                case 0, 1, 2 -> ((Pet) value).writeTo(out);
                case 3 -> out.value(((PetKind) value).value());
                case 4 -> ((Names) value).writeTo(out);
                default -> throw new IllegalStateException();
            }
        }
    }
}
