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
import io.atlasclient.json.Extras;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.json.MissingProperties;
import io.atlasclient.json.ModelBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The smaller variant: {@code lives} is required. */
public final class Cat implements Pet {
    private final @Nullable PetKind kind;
    private final @Nullable String name;
    private final @Nullable Integer lives;
    private final @Nullable Extras extras;

    private Cat(Builder b) {
        kind = b.kind;
        name = b.name;
        lives = b.lives;
        extras = Extras.of(b);
    }

    public static Builder builder() {
        return new Builder().kind(PetKind.CAT);
    }

    static @Nullable Cat read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Builder b = new Builder();
        for (String name = in.nextProperty(); name != null; name = in.nextProperty()) {
            b.readProperty(name, in);
        }
        return new Cat(b);
    }

    @Override
    public @Nullable PetKind kind() {
        return Extras.optional(kind, extras, "Cat", "kind");
    }

    @Override
    public @Nullable String name() {
        return Extras.optional(name, extras, "Cat", "name");
    }

    public Integer lives() {
        return Extras.required(lives, extras, "Cat", "lives");
    }

    public Map<String, JsonValue> additionalProperties() {
        return Extras.unknown(extras);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        out.openEnum("kind", kind);
        out.string("name", name);
        out.number("lives", lives);
        out.extras(extras);
        out.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cat that
                && Objects.equals(kind, that.kind)
                && Objects.equals(name, that.name)
                && Objects.equals(lives, that.lives)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(kind);
        hash = 31 * hash + Objects.hashCode(name);
        hash = 31 * hash + Objects.hashCode(lives);
        return 31 * hash + Objects.hashCode(extras);
    }

    @Override
    public String toString() {
        return AtlasJson.describe("Cat", this);
    }

    public static final class Builder extends ModelBuilder<Builder> {
        private @Nullable PetKind kind;
        private @Nullable String name;
        private @Nullable Integer lives;

        private Builder() {}

        private Builder(Cat from) {
            super(from.extras);
            kind = from.kind;
            name = from.name;
            lives = from.lives;
        }

        public Builder kind(@Nullable PetKind kind) {
            this.kind = kind;
            assigned("kind");
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            assigned("name");
            return this;
        }

        public Builder lives(@Nullable Integer lives) {
            this.lives = lives;
            assigned("lives");
            return this;
        }

        public Cat build() {
            new MissingProperties("Cat", this)
                    .check("kind", kind)
                    .check("lives", lives)
                    .orThrow();
            return new Cat(this);
        }

        @Override
        protected void readProperty(String property, JsonReader in) {
            switch (property) {
                case "kind" -> kind = in.read(property, SampleCodecs.PET_KIND, this);
                case "name" -> name = in.readString(property, this);
                case "lives" -> lives = in.readInteger(property, this);
                default -> super.readProperty(property, in);
            }
        }
    }
}
