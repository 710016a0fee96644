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
import io.atlasclient.json.Elements;
import io.atlasclient.json.Extras;
import io.atlasclient.json.JsonCodecs;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.json.ModelBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The variant with a property of every kind: {@code id} is read-only, {@code chip} is a secret. */
public final class Dog implements Pet {
    private static final String[] READ_ONLY = {"id"};

    private final @Nullable String id;
    private final @Nullable PetKind kind;
    private final @Nullable String name;
    private final @Nullable String chip;
    private final @Nullable Long steps;
    private final @Nullable Double weight;
    private final @Nullable BigDecimal price;
    private final @Nullable Boolean good;
    private final @Nullable OffsetDateTime seenAt;
    private final @Nullable LocalDate bornOn;
    private final @Nullable JsonValue notes;
    private final @Nullable List<Pet> friends;
    private final @Nullable Map<String, String> tags;
    private final @Nullable List<Map<String, Integer>> scores;
    private final @Nullable Extras extras;

    private Dog(Builder b) {
        id = b.id;
        kind = b.kind;
        name = b.name;
        chip = b.chip;
        steps = b.steps;
        weight = b.weight;
        price = b.price;
        good = b.good;
        seenAt = b.seenAt;
        bornOn = b.bornOn;
        notes = b.notes;
        friends = Elements.frozen(b.friends);
        tags = Elements.frozen(b.tags);
        scores = Elements.frozen(b.scores);
        extras = Extras.of(b);
    }

    public static Builder builder() {
        return new Builder().kind(PetKind.DOG);
    }

    static @Nullable Dog read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Builder b = new Builder();
        for (String name = in.nextProperty(); name != null; name = in.nextProperty()) {
            b.readProperty(name, in);
        }
        return new Dog(b);
    }

    public @Nullable String id() {
        return Extras.optional(id, extras, "Dog", "id");
    }

    @Override
    public @Nullable PetKind kind() {
        return Extras.optional(kind, extras, "Dog", "kind");
    }

    @Override
    public @Nullable String name() {
        return Extras.optional(name, extras, "Dog", "name");
    }

    public @Nullable String chip() {
        return Extras.optional(chip, extras, "Dog", "chip");
    }

    public @Nullable Long steps() {
        return Extras.optional(steps, extras, "Dog", "steps");
    }

    public @Nullable Double weight() {
        return Extras.optional(weight, extras, "Dog", "weight");
    }

    public @Nullable BigDecimal price() {
        return Extras.optional(price, extras, "Dog", "price");
    }

    public @Nullable Boolean good() {
        return Extras.optional(good, extras, "Dog", "good");
    }

    public @Nullable OffsetDateTime seenAt() {
        return Extras.optional(seenAt, extras, "Dog", "seenAt");
    }

    public @Nullable LocalDate bornOn() {
        return Extras.optional(bornOn, extras, "Dog", "bornOn");
    }

    public @Nullable JsonValue notes() {
        return Extras.optional(notes, extras, "Dog", "notes");
    }

    public List<Pet> friends() {
        return Extras.list(friends, extras, "Dog", "friends");
    }

    public boolean hasFriends() {
        return friends != null || Extras.has(extras, "friends");
    }

    public Map<String, String> tags() {
        return Extras.map(tags, extras, "Dog", "tags");
    }

    public List<Map<String, Integer>> scores() {
        return Extras.list(scores, extras, "Dog", "scores");
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
        if (out.includesReadOnly()) {
            out.string("id", id);
        }
        out.openEnum("kind", kind);
        out.string("name", name);
        if (!out.redact("chip", chip)) {
            out.string("chip", chip);
        }
        out.number("steps", steps);
        out.number("weight", weight);
        out.number("price", price);
        out.bool("good", good);
        out.dateTime("seenAt", seenAt);
        out.date("bornOn", bornOn);
        out.json("notes", notes);
        out.list("friends", friends, SampleCodecs.PET);
        out.map("tags", tags, JsonCodecs.STRING);
        out.list("scores", scores, SampleCodecs.SCORES);
        out.extras(extras, READ_ONLY);
        out.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dog that && Objects.equals(values(), that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return AtlasJson.describe("Dog", this);
    }

    /** Brevity for this sample; generated code compares field by field. */
    private List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.add(kind);
        values.add(name);
        values.add(chip);
        values.add(steps);
        values.add(weight);
        values.add(price);
        values.add(good);
        values.add(seenAt);
        values.add(bornOn);
        values.add(notes);
        values.add(friends);
        values.add(tags);
        values.add(scores);
        values.add(extras);
        return values;
    }

    public static final class Builder extends ModelBuilder<Builder> {
        private @Nullable String id;
        private @Nullable PetKind kind;
        private @Nullable String name;
        private @Nullable String chip;
        private @Nullable Long steps;
        private @Nullable Double weight;
        private @Nullable BigDecimal price;
        private @Nullable Boolean good;
        private @Nullable OffsetDateTime seenAt;
        private @Nullable LocalDate bornOn;
        private @Nullable JsonValue notes;
        private @Nullable List<Pet> friends;
        private @Nullable Map<String, String> tags;
        private @Nullable List<Map<String, Integer>> scores;

        private Builder() {}

        private Builder(Dog from) {
            super(from.extras);
            id = from.id;
            kind = from.kind;
            name = from.name;
            chip = from.chip;
            steps = from.steps;
            weight = from.weight;
            price = from.price;
            good = from.good;
            seenAt = from.seenAt;
            bornOn = from.bornOn;
            notes = from.notes;
            friends = from.friends;
            tags = from.tags;
            scores = from.scores;
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

        public Builder chip(@Nullable String chip) {
            this.chip = chip;
            assigned("chip");
            return this;
        }

        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            assigned("weight");
            return this;
        }

        public Builder seenAt(@Nullable OffsetDateTime seenAt) {
            this.seenAt = seenAt;
            assigned("seenAt");
            return this;
        }

        public Builder friends(@Nullable List<? extends Pet> friends) {
            this.friends = Elements.copy(friends);
            assigned("friends");
            return this;
        }

        public Builder addFriends(Pet friend) {
            friends = Elements.add(friends, friend);
            assigned("friends");
            return this;
        }

        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = Elements.copy(tags);
            assigned("tags");
            return this;
        }

        public Builder putTags(String key, String tag) {
            tags = Elements.put(tags, key, tag);
            assigned("tags");
            return this;
        }

        public Dog build() {
            return new Dog(this);
        }

        @Override
        protected void readProperty(String property, JsonReader in) {
            switch (property) {
                case "id" -> id = in.readString(property, this);
                case "kind" -> kind = in.read(property, SampleCodecs.PET_KIND, this);
                case "name" -> name = in.readString(property, this);
                case "chip" -> chip = in.readString(property, this);
                case "steps" -> steps = in.readLong(property, this);
                case "weight" -> weight = in.readDouble(property, this);
                case "price" -> price = in.readDecimal(property, this);
                case "good" -> good = in.readBoolean(property, this);
                case "seenAt" -> seenAt = in.readDateTime(property, this);
                case "bornOn" -> bornOn = in.readDate(property, this);
                case "notes" -> notes = in.readValue(property, this);
                case "friends" -> friends = in.readList(property, SampleCodecs.PET, this);
                case "tags" -> tags = in.readMap(property, JsonCodecs.STRING, this);
                case "scores" -> scores = in.readList(property, SampleCodecs.SCORES, this);
                default -> super.readProperty(property, in);
            }
        }
    }
}
