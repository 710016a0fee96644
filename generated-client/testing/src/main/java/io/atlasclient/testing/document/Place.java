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
package io.atlasclient.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A value in a document and where it stands.
 *
 * @param document the document
 * @param pointer a JSON pointer (RFC 6901) that begins with {@code #}
 * @param node the value; not to be changed
 */
public record Place(ApiDocument document, String pointer, JsonNode node) {
    private static final int LONGEST_CHAIN = 32;

    /**
     * Returns the property of that name, if there is one.
     *
     * @param name an unescaped property name
     */
    public Optional<Place> find(String name) {
        JsonNode child = node.get(name);
        return child == null ? Optional.empty() : Optional.of(child(name, child));
    }

    /**
     * Returns the value that a path of property names leads to.
     *
     * @param names unescaped property names
     * @throws IllegalArgumentException if there is none
     */
    public Place at(String... names) {
        Place place = this;
        for (String name : names) {
            Place parent = place;
            place = parent.find(name).orElseThrow(() -> new IllegalArgumentException(parent + " has no " + name));
        }
        return place;
    }

    /** Returns the properties of an object or the elements of an array, in their order; empty for other values. */
    public List<Place> children() {
        List<Place> children = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.add(child(Integer.toString(i), node.get(i)));
            }
            return children;
        }
        node.properties().forEach(entry -> children.add(child(entry.getKey(), entry.getValue())));
        return children;
    }

    /** Returns the last, unescaped part of the pointer. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Returns what a reference leads to, or this place if it is none. */
    public Place followed() {
        Place place = this;
        for (int hops = 0; place.node.path("$ref").isTextual(); hops++) {
            if (hops == LONGEST_CHAIN) {
                throw new IllegalStateException(this + " is a reference that leads to no schema");
            }
            place = document.at(place.node.get("$ref").textValue());
        }
        return place;
    }

    /**
     * Returns a string property.
     *
     * @param name its name
     * @return the empty string if it is absent or no string
     */
    public String text(String name) {
        return node.path(name).asText("");
    }

    /**
     * Returns whether a property is true.
     *
     * @param name its name
     */
    public boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    /**
     * Returns the elements of an array of strings.
     *
     * @param name the property that holds it; empty if it is absent
     */
    public List<String> texts(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /**
     * Returns the properties of an object property, in their order.
     *
     * @param name the property that holds the object; empty if it is absent
     */
    public List<Map.Entry<String, Place>> entries(String name) {
        return find(name).stream()
                .flatMap(object -> object.children().stream())
                .map(child -> Map.entry(child.name(), child))
                .toList();
    }

    private Place child(String name, JsonNode child) {
        return new Place(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), child);
    }

    /** Returns the document and the pointer, for messages. */
    @Override
    public String toString() {
        return document.name() + " " + pointer;
    }
}
