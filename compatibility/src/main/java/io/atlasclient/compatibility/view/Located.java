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

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document at its place.
 *
 * @param node the value; missing if there is none at the place
 * @param pointer the JSON pointer (RFC 6901) of the place as a URI fragment, which begins with {@code #}
 * @param nearest the JSON pointer of the value, or of the nearest value around its place if it is missing
 */
public record Located(JsonNode node, String pointer, String nearest) {

    /**
     * Places a value that exists.
     *
     * @param node the value
     * @param pointer its JSON pointer, which begins with {@code #}
     */
    public Located(JsonNode node, String pointer) {
        this(node, pointer, pointer);
    }

    /**
     * Returns the member of an object, or a missing value.
     *
     * @param name the member's name
     */
    public Located child(String name) {
        JsonNode child = node.path(name);
        String place = pointer + token(name);
        return new Located(child, place, child.isMissingNode() ? nearest : place);
    }

    /**
     * Returns the place that a way leads to, as far as its members exist; elements of arrays are not followed, for the
     * same number is another element elsewhere.
     *
     * @param way the way from here, a JSON pointer such as {@code /properties/name}; empty for this place
     */
    public String nearest(String way) {
        Located place = this;
        for (JsonPointer rest = JsonPointer.compile(way);
                !rest.matches() && place.node.isObject();
                rest = rest.tail()) {
            place = place.child(rest.getMatchingProperty());
        }
        return place.nearest;
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
                elements.add(new Located(node.get(i), pointer + "/" + i));
            }
        }
        return elements;
    }

    /** Returns the members of an object in the order of the document; none if this is no object. */
    public Map<String, Located> members() {
        Map<String, Located> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        members.put(member.getKey(), new Located(member.getValue(), pointer + token(member.getKey()))));
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

    private static String token(String name) {
        boolean isPlain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return isPlain ? "/" + name : "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
