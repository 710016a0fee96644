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

import io.atlasclient.Page;
import io.atlasclient.json.JsonArray;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonNumber;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of strings. */
public record Names(JsonValue json) implements JsonModel, Page<String> {
    static @Nullable Names read(JsonReader in) {
        JsonValue json = in.readJson();
        return json.isNull() ? null : new Names(json);
    }

    @Override
    public List<String> results() {
        return array("results").stream().map(JsonValue::asString).toList();
    }

    @Override
    public @Nullable Long totalCount() {
        return json.get("totalCount") instanceof JsonNumber number ? number.asLong() : null;
    }

    @Override
    public List<Link> links() {
        return array("links").stream().map(Link::new).toList();
    }

    private List<JsonValue> array(String property) {
        return json.get(property) instanceof JsonArray array ? array.values() : List.of();
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.value(json);
    }

    /** Where other pages are. */
    public record Link(JsonValue json) implements JsonModel {
        @Override
        public void writeTo(JsonWriter out) {
            out.value(json);
        }
    }
}
