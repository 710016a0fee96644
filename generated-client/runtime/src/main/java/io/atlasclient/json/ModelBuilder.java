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
package io.atlasclient.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every generated builder can do beside setting its properties: explicit nulls and properties that the schema does not declare. Not safe for use
 * by several threads.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
    private @Nullable Map<String, JsonValue> unknown;
    private @Nullable Map<String, JsonValue> known;
    /** Whether the maps belong to an object as well and must not change any more. */
    private boolean shared;

    /** Creates a builder without any property. */
    protected ModelBuilder() {}

    /**
     * Creates a builder that starts with what an object holds.
     *
     * @param extras the object's, or null
     */
    protected ModelBuilder(@Nullable Extras extras) {
        if (extras != null) {
            unknown = extras.undeclared();
            known = extras.untyped();
            shared = true;
        }
    }

    /**
     * Reads the value of one property. Generated builders handle the properties of their schema and leave the others to this method, which keeps them.
     *
     * @param name the property's name in JSON
     * @param in a reader on the property's value
     */
    protected void readProperty(String name, JsonReader in) {
        JsonValue value = in.readJson();
        own();
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, value);
    }

    /**
     * Sets a property to null, which is not the same as leaving it out: in an update it removes the setting.
     *
     * @param name the property's name in JSON, whether the schema declares it or not
     * @return this builder
     */
    public final B explicitNull(String name) {
        return additionalProperty(name, JsonNull.NULL);
    }

    /**
     * Sets a property from JSON: one that the schema does not declare, or else the declared one.
     *
     * @param name the property's name in JSON
     * @param value its value; if the property is declared and the value is not of its type, it is sent as it is, and the accessor throws
     * @return this builder
     */
    @SuppressWarnings("unchecked") // B is this class, which the generator sees to.
    public final B additionalProperty(String name, JsonValue value) {
        readProperty(name, JsonReader.of(value));
        return (B) this;
    }

    /**
     * Called when a declared property gets a typed value, or is unset: it is no longer null or malformed.
     *
     * @param name the property's name in JSON
     */
    protected final void assigned(String name) {
        if (known != null && known.containsKey(name)) {
            own();
            known.remove(name);
        }
    }

    /** What the object being built holds beside its typed properties; null if there is nothing. */
    final @Nullable Extras extras() {
        boolean none = (unknown == null || unknown.isEmpty()) && (known == null || known.isEmpty());
        if (none) {
            return null;
        }
        shared = true;
        return new Extras(unknown == null ? Map.of() : unknown, known == null ? Map.of() : known);
    }

    /** Notes that a declared property is null or malformed. */
    final void noteKnown(String name, JsonValue value) {
        own();
        if (known == null) {
            known = new LinkedHashMap<>();
        }
        known.put(name, value);
    }

    /** Whether a declared property has been set to null or to JSON of another type. */
    final boolean isNoted(String name) {
        return known != null && known.containsKey(name);
    }

    private void own() {
        if (shared) {
            unknown = unknown == null ? null : new LinkedHashMap<>(unknown);
            known = known == null ? null : new LinkedHashMap<>(known);
            shared = false;
        }
    }
}
