package io.atlasclient.compatibility.view;

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
 */
public record Located(JsonNode node, String pointer) {

    /**
     * Returns the member of an object, or a missing value.
     *
     * @param name the member's name
     */
    public Located child(String name) {
        return new Located(node.path(name), pointer + token(name));
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
                .forEach(member -> members.put(
                        member.getKey(), new Located(member.getValue(), pointer + token(member.getKey()))));
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
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
