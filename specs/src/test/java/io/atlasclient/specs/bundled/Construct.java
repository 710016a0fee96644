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
package io.atlasclient.specs.bundled;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One entry of {@code checklist.yaml}: a fact about a bundled document. */
record Construct(int row, String says, JsonNode entry) {
    private static final String PREFIX = "/api/atlas/v2";

    static List<Construct> checklist() {
        try (InputStream in = Objects.requireNonNull(Construct.class.getResourceAsStream("checklist.yaml"))) {
            Object entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            JsonNode tree = new ObjectMapper().valueToTree(entries);
            return StreamSupport.stream(tree.spliterator(), false)
                    .map(entry -> new Construct(
                            entry.path("row").asInt(), entry.path("says").asText(), entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode node() {
        JsonNode version = entry.path("in");
        return (version.isMissingNode() ? BundledDocuments.newest() : BundledDocuments.of(version.asText()))
                .tree()
                .at(pointer());
    }

    String pointer() {
        String at = entry.path("at").asText();
        if (at.startsWith("S/")) {
            return "/components/schemas/" + at.substring(2);
        }
        int space = at.indexOf(' ');
        String path = at.substring("P:".length(), space);
        String template = path.equals("/") ? PREFIX : PREFIX + path;
        return "/paths/" + template.replace("/", "~1") + "/" + at.substring(space + 1);
    }

    /** Tells whether a node contains what another one asks for, with more members and elements allowed. */
    static boolean contains(JsonNode actual, JsonNode wanted) {
        if (wanted.isObject()) {
            return actual.isObject()
                    && wanted.properties().stream()
                            .allMatch(member -> contains(actual.path(member.getKey()), member.getValue()));
        } else if (wanted.isArray()) {
            return actual.isArray()
                    && StreamSupport.stream(wanted.spliterator(), false)
                            .allMatch(element -> StreamSupport.stream(actual.spliterator(), false)
                                    .anyMatch(candidate -> contains(candidate, element)));
        }
        return actual.equals(wanted);
    }

    @Override
    public String toString() {
        return "row " + row + ": " + says;
    }
}
