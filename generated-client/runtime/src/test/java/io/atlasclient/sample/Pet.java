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

import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonObject;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonString;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A union with the discriminator {@code kind}. */
public sealed interface Pet extends JsonModel permits Cat, Dog, Pet.Unknown {
    /** The discriminator. */
    @Nullable
    PetKind kind();

    /** A property that the union itself declares. */
    @Nullable
    String name();

    /** A variant that the API description does not name. */
    final class Unknown implements Pet {
        private final JsonObject json;

        private Unknown(JsonObject json) {
            this.json = json;
        }

        public static Unknown of(JsonObject json) {
            return new Unknown(json);
        }

        static @Nullable Unknown read(JsonReader in) {
            JsonObject json = in.readObject();
            return json == null ? null : new Unknown(json);
        }

        public JsonObject json() {
            return json;
        }

        @Override
        public @Nullable PetKind kind() {
            JsonValue kind = json.get("kind");
            return kind instanceof JsonString string ? PetKind.of(string.value()) : null;
        }

        @Override
        public @Nullable String name() {
            JsonValue name = json.get("name");
            return name == null ? null : name.asString();
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.value(json);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && json.equals(that.json);
        }

        @Override
        public int hashCode() {
            return json.hashCode();
        }

        @Override
        public String toString() {
            return AtlasJson.describe("Pet.Unknown", this);
        }
    }
}
