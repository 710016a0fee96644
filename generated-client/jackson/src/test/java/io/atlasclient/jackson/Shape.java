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

import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.Extras;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonObject;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonWriter;
import io.atlasclient.json.ModelBuilder;
import io.atlasclient.json.OpenEnum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A union of one variant and whatever is unknown. */
sealed interface Shape extends JsonModel permits Shape.Circle, Shape.Unknown {
    record Unknown(JsonObject json) implements Shape {
        @Override
        public void writeTo(JsonWriter out) {
            out.value(json);
        }
    }

    record Circle(
            @Nullable Color color,
            @Nullable BigDecimal radius,
            @Nullable Extras extras) implements Shape {
        @Override
        public void writeTo(JsonWriter out) {
            out.beginObject();
            out.string("type", "circle");
            out.openEnum("color", color);
            out.number("radius", radius);
            out.extras(extras);
            out.endObject();
        }

        @Override
        public String toString() {
            return AtlasJson.describe("Circle", this);
        }

        private static Circle readObject(JsonReader in) {
            Builder b = new Builder();
            for (String name = in.nextProperty(); name != null; name = in.nextProperty()) {
                b.readProperty(name, in);
            }
            return new Circle(b.color, b.radius, Extras.of(b));
        }
    }

    final class Builder extends ModelBuilder<Builder> {
        private @Nullable Color color;
        private @Nullable BigDecimal radius;

        private Builder() {}

        @Override
        protected void readProperty(String name, JsonReader in) {
            switch (name) {
                case "type" -> in.readString();
                case "color" -> color = in.read(name, Codecs.COLOR, this);
                case "radius" -> radius = in.readDecimal(name, this);
                default -> super.readProperty(name, in);
            }
        }
    }

    final class Color extends OpenEnum {
        Color(String value) {
            super(value, value.equals("red"));
        }
    }

    final class Codecs implements CodecRegistry {
        static final JsonCodec<Color> COLOR = new ColorCodec();
        private static final JsonCodec<Shape> SHAPE = new ShapeCodec();

        @Override
        @SuppressWarnings("unchecked") // Each branch compares the class that its codec is of.
        public <T> @Nullable JsonCodec<T> find(Class<T> type) {
            if (type == Shape.class) {
                return (JsonCodec<T>) SHAPE;
            }
            return type == Color.class ? (JsonCodec<T>) COLOR : null;
        }
    }

    final class ColorCodec implements JsonCodec<Color> {
        @Override
        public @Nullable Color read(JsonReader in) {
            String value = in.readString();
            return value == null ? null : new Color(value);
        }

        @Override
        public void write(JsonWriter out, Color value) {
            out.value(value.value());
        }
    }

    final class ShapeCodec implements JsonCodec<Shape> {
        @Override
        public @Nullable Shape read(JsonReader in) {
            if ("circle".equals(in.discriminator("type"))) {
                in.beginObject();
                return Circle.readObject(in);
            }
            JsonObject json = in.readObject();
            return json == null ? null : new Unknown(json);
        }

        @Override
        public void write(JsonWriter out, Shape value) {
            value.writeTo(out);
        }
    }
}
