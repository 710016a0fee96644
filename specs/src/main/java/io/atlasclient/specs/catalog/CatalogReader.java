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
package io.atlasclient.specs.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a catalog and collects everything that is wrong with it. */
final class CatalogReader {
    private static final Pattern UPSTREAM = Pattern.compile(
            "https?://[0-9A-Za-z.-]+(?::[0-9]{1,5})?/(?:[0-9A-Za-z._~!$&'()*+,;=:@/-]|\\{(?:revision|version)})*");
    static final Pattern REVISION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._/-]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Set<String> MEMBERS = Set.of("upstream", "revision", "versions", "versionSpecificSchemas");
    private static final Set<String> ENTRY_MEMBERS = Set.of("version", "sha256", "size");

    private final String document;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogReader(String document) {
        this.document = document;
    }

    static Catalog read(String document, byte[] bytes) {
        CatalogReader reader = new CatalogReader(document);
        Catalog catalog = reader.catalog(TreeReader.read(document, bytes).root());
        if (!reader.problems.isEmpty()) {
            throw new ProblemsException(reader.problems);
        }
        return catalog;
    }

    private Catalog catalog(JsonNode root) {
        onlyMembers("#", root, MEMBERS);
        String upstream = text(
                "#/upstream",
                root.path("upstream"),
                url -> UPSTREAM.matcher(url).matches() && url.contains("{revision}") && url.contains("{version}"),
                "an http or https URL with {revision} and {version}");
        String revision = text("#/revision", root.path("revision"), matches(REVISION), "a commit, tag or branch");
        return new Catalog(upstream, revision, pins(root.path("versions")), names(root.path("versionSpecificSchemas")));
    }

    private SortedMap<ApiVersion, Pin> pins(JsonNode versions) {
        SortedMap<ApiVersion, Pin> pins = new TreeMap<>();
        if (!versions.isArray() || versions.isEmpty()) {
            expected("#/versions", "a list of at least one version");
        }
        for (int i = 0; i < versions.size(); i++) {
            JsonNode entry = versions.path(i);
            String pointer = "#/versions/" + i;
            onlyMembers(pointer, entry, ENTRY_MEMBERS);
            String sha256 = text(
                    pointer + "/sha256", entry.path("sha256"), matches(SHA_256), "64 lower-case hexadecimal digits");
            String size = text(pointer + "/size", entry.path("size"), matches(SIZE), "a number of bytes");
            add(pins, pointer, entry.path("version"), new Pin(sha256, size.isEmpty() ? 0 : Long.parseLong(size)));
        }
        return pins;
    }

    private void add(SortedMap<ApiVersion, Pin> pins, String pointer, JsonNode version, Pin pin) {
        try {
            if (pins.put(ApiVersion.parse(version.asText()), pin) != null) {
                problems.add(new Problem(
                        document,
                        pointer + "/version",
                        "Version " + version.asText() + " appears a second time.",
                        "Keep one of the entries."));
            }
        } catch (IllegalArgumentException e) {
            expected(pointer + "/version", "a date such as 2024-01-31");
        }
    }

    private SortedSet<String> names(JsonNode list) {
        SortedSet<String> names = new TreeSet<>();
        if (!list.isArray()) {
            expected("#/versionSpecificSchemas", "a list of schema names, [] if there are none");
        }
        for (int i = 0; i < list.size(); i++) {
            names.add(text("#/versionSpecificSchemas/" + i, list.path(i), name -> !name.isEmpty(), "a schema name"));
        }
        return names;
    }

    private String text(String pointer, JsonNode value, Predicate<String> valid, String expectation) {
        if (value.isValueNode() && valid.test(value.asText())) {
            return value.asText();
        }
        expected(pointer, expectation);
        return "";
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    private void onlyMembers(String pointer, JsonNode object, Set<String> members) {
        for (String name : (Iterable<String>) object::fieldNames) {
            if (!members.contains(name)) {
                problems.add(new Problem(
                        document, pointer, "A catalog has no '" + name + "' here.", "Remove it or correct its name."));
            }
        }
    }

    private void expected(String pointer, String expectation) {
        problems.add(new Problem(
                document, pointer, "This is missing or not what it should be.", "Write " + expectation + "."));
    }
}
