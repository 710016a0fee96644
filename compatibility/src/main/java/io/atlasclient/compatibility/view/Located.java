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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.JsonPointers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document at its place. Most values are only looked at, so a place is written out when someone asks for it.
 */
public final class Located {
    private final JsonNode node;
    private final @Nullable Located parent;
    private final String name;
    private final boolean isWritten;
    private @Nullable String pointer;

    /**
     * Places a value that exists.
     *
     * @param node the value
     * @param pointer its JSON pointer (RFC 6901) as a URI fragment, which begins with {@code #}
     */
    public Located(JsonNode node, String pointer) {
        this.node = node;
        this.parent = null;
        this.name = "";
        this.isWritten = true;
        this.pointer = pointer;
    }

    private Located(JsonNode node, @Nullable Located parent, String name, boolean isWritten) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.isWritten = isWritten;
    }

    /** Returns the value; missing if there is none at the place. */
    public JsonNode node() {
        return node;
    }

    /** Returns the JSON pointer (RFC 6901) of the place as a URI fragment, which begins with {@code #}. */
    public String pointer() {
        // Two threads may both write it out, to the same text.
        @Nullable String known = pointer;
        return known == null ? written() : known;
    }

    /** Writes places out from the nearest one around that is known; a loop, as documents may be deep. */
    private String written() {
        Deque<Located> unknown = new ArrayDeque<>();
        Located place = this;
        while (place.pointer == null) {
            unknown.push(place);
            place = Objects.requireNonNull(place.parent);
        }
        String written = place.pointer;
        for (Located inside : unknown) {
            written = written + "/" + JsonPointers.token(inside.name);
            inside.pointer = written;
        }
        return written;
    }

    /** Returns the JSON pointer of the value, or of the nearest value around its place if it is missing. */
    public String nearest() {
        return isWritten || parent == null ? pointer() : parent.nearest();
    }

    /**
     * Returns the member of an object, or a missing value.
     *
     * @param name the member's name
     */
    public Located child(String name) {
        JsonNode child = node.path(name);
        return new Located(child, this, name, !child.isMissingNode());
    }

    /**
     * Returns what counts for a value that is not written here.
     *
     * @param meant the value that is meant
     */
    Located meaning(JsonNode meant) {
        return parent == null ? new Located(meant, pointer()) : new Located(meant, parent, name, isWritten);
    }

    /**
     * Returns the place that a way leads to, as far as its members exist; elements of arrays are not followed, for the
     * same number is another element elsewhere.
     *
     * @param way the way from here, a JSON pointer such as {@code /properties/name}; empty for this place
     */
    public String nearest(String way) {
        Located place = this;
        for (String step : JsonPointers.names(way)) {
            if (!place.node.isObject()) {
                break;
            }
            place = place.child(step);
        }
        return place.nearest();
    }

    /** Returns whether there is a value at the place. */
    public boolean exists() {
        return !node.isMissingNode();
    }

    /** Returns the elements of an array in their order; none if this is no array. */
    public List<Located> elements() {
        List<Located> elements = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(new Located(node.get(i), this, Integer.toString(i), true));
            }
        }
        return elements;
    }

    /** Returns the members of an object in the order of the document; none if this is no object. */
    public Map<String, Located> members() {
        Map<String, Located> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        members.put(member.getKey(), new Located(member.getValue(), this, member.getKey(), true)));
        return members;
    }

    /**
     * Returns the text of a member.
     *
     * @param name the member's name
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    /**
     * Returns whether a member is {@code true}.
     *
     * @param name the member's name
     */
    public boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Located located
                        && pointer().equals(located.pointer())
                        && node.equals(located.node));
    }

    @Override
    public int hashCode() {
        return pointer().hashCode();
    }

    /** Returns the place and the value. */
    @Override
    public String toString() {
        return pointer() + " " + node;
    }
}
