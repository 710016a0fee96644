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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.SpecDocument;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Follows the references of one document (OpenAPI 3.0.4, section 4.7.23); those to other documents are refused. Safe for use by
 * several threads. */
public final class References {
    private static final String REMEDY = "Let the reference name a place of the same document.";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final Set<String> SILENT_SIBLINGS =
            Set.of("$ref", "$dynamicRef", "description", "summary", "title", "$comment", "example", "examples");

    private final SpecDocument document;
    private final boolean siblingsCount;
    private final Anchors anchors;
    private final Map<String, Located> targets = new ConcurrentHashMap<>();
    private final Set<Problem> problems = ConcurrentHashMap.newKeySet();

    /**
     * Reads the references of a document.
     *
     * @param document the document; never modified
     */
    public References(SpecDocument document) {
        this.document = document;
        this.siblingsCount = !document.tree().path("openapi").asText().startsWith("3.0");
        this.anchors = new Anchors(document.tree());
    }

    /** Returns the whole document. */
    public Located root() {
        return new Located(document.tree(), "#");
    }

    /**
     * Follows a reference to its end.
     *
     * @param value any value, a reference or not
     * @return what it leads to, the value itself if it is no reference; an empty object if it leads nowhere, which is
     *     then among the problems
     */
    public Located resolve(Located value) {
        return follow(value, reference -> true);
    }

    /**
     * Follows a schema's reference to its end, or to a schema that has conditions beside its reference.
     *
     * @param schema any schema, a reference or not
     * @return as {@link #resolve}
     */
    Located resolveSchema(Located schema) {
        return follow(schema, reference -> !hasSiblings(reference));
    }

    private Located follow(Located value, Predicate<Located> isFollowed) {
        Located current = value;
        // Most references lead to their end at once, and there are many.
        Set<String> seen = Set.of();
        while (true) {
            Optional<String> reference = reference(current);
            if (reference.isEmpty() || !isFollowed.test(current)) {
                return current;
            }
            seen = seen.isEmpty() ? new LinkedHashSet<>() : seen;
            if (!seen.add(current.pointer())) {
                return refused(value, "The reference leads back to itself.");
            }
            Located target = target(reference.get());
            if (!target.exists()) {
                return refused(current, "The reference '" + reference.get() + "' leads nowhere.");
            }
            current = target;
        }
    }

    /**
     * Returns what a reference names, which may be a reference itself.
     *
     * @param reference a reference, or the bare name of a component schema
     * @return the value; missing if the reference leads nowhere, which is not noted
     */
    public Located target(String reference) {
        return targets.computeIfAbsent(pointer(reference), this::find);
    }

    /** Returns what a schema with a reference and conditions beside it refers to; nothing if it has not both. */
    Optional<Located> target(Located schema) {
        return hasSiblings(schema)
                ? reference(schema)
                        .map(reference -> new Located(
                                JsonNodeFactory.instance.objectNode().put("$ref", reference), schema.pointer()))
                : Optional.empty();
    }

    private static Optional<String> reference(Located value) {
        return value.text("$ref").or(() -> value.text("$dynamicRef"));
    }

    /** Beside a reference everything is ignored by OpenAPI 3.0, and nothing by 3.1 (JSON Schema 2020-12, 8.2.3.1). */
    private boolean hasSiblings(Located value) {
        return siblingsCount
                && reference(value).isPresent()
                && value.members().keySet().stream().anyMatch(name -> !SILENT_SIBLINGS.contains(name));
    }

    /**
     * Returns the place that a reference or the value of a discriminator mapping names.
     *
     * @param reference a reference, or the bare name of a component schema
     */
    public String pointer(String reference) {
        return reference.startsWith("#") || reference.contains("/") ? reference : SCHEMAS + reference;
    }

    /**
     * Returns the name of the component schema that a reference names.
     *
     * @param value any value, a reference or not
     */
    public Optional<String> name(Located value) {
        return value.text("$ref")
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(References::componentName);
    }

    /** Returns the references that lead nowhere, as far as any was followed, by where they stand. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::message))
                .toList();
    }

    private static String componentName(String pointer) {
        return JsonPointers.name(pointer.substring(SCHEMAS.length()));
    }

    private Located find(String pointer) {
        if (!pointer.startsWith("#")) {
            return new Located(JsonNodeFactory.instance.missingNode(), pointer);
        }
        String path = decoded(pointer.substring(1));
        boolean isPointer = path.isEmpty() || path.startsWith("/");
        return isPointer
                ? new Located(JsonPointers.at(document.tree(), path), "#" + path)
                : anchors.find(path).orElseGet(() -> new Located(JsonNodeFactory.instance.missingNode(), pointer));
    }

    /** A reference is a URI, in whose fragment characters may be written as their bytes (RFC 6901, section 6). */
    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not a URI: the text then names a place as it stands.
            return fragment;
        }
    }

    private Located refused(Located value, String message) {
        problems.add(new Problem(document.name(), value.pointer(), message, REMEDY));
        return new Located(JsonNodeFactory.instance.objectNode(), value.pointer());
    }
}
