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
package io.atlasclient.generator.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.resolve.Overrides.ByValue;
import io.atlasclient.generator.resolve.Overrides.NamedRule;
import io.atlasclient.generator.resolve.Overrides.SecretOverride;
import io.atlasclient.generator.resolve.Overrides.UnionOverride;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads an override file, and reports every entry that is not as it should be. */
final class OverridesReader {
    private static final Set<String> TOP = Set.of("unions", "secrets");
    private static final Set<String> UNION = Set.of("schema", "reason", "optional", "merge", "rules", "byValue");
    private static final Set<String> RULE = Set.of("variant", "valueIn", "allPresent", "anyPresent");
    private static final Set<String> BY_VALUE = Set.of("property", "last");
    private static final Set<String> SECRET = Set.of("property", "reason", "optional");

    private final String document;
    private final Problems problems = new Problems();

    private OverridesReader(String document) {
        this.document = document;
    }

    static Overrides read(String document, String yaml) {
        OverridesReader reader = new OverridesReader(document);
        Overrides overrides = reader.read(yaml);
        reader.problems.throwIfAny();
        return overrides;
    }

    private Overrides read(String yaml) {
        JsonNode root;
        try {
            root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            problems.add(at("#"), "The file is not YAML: " + firstLine(e), "Mend the syntax.");
            return new Overrides(document, List.of(), List.of());
        }
        allowOnly(root, "#", TOP);
        List<UnionOverride> unions = new ArrayList<>();
        for (int i = 0; i < root.path("unions").size(); i++) {
            unions.add(union(root.path("unions").get(i), "#/unions/" + i));
        }
        List<SecretOverride> secrets = new ArrayList<>();
        for (int i = 0; i < root.path("secrets").size(); i++) {
            JsonNode entry = root.path("secrets").get(i);
            String pointer = "#/secrets/" + i;
            allowOnly(entry, pointer, SECRET);
            secrets.add(new SecretOverride(
                    at(pointer),
                    text(entry, "property", pointer),
                    text(entry, "reason", pointer),
                    entry.path("optional").asBoolean()));
        }
        return new Overrides(document, unions, secrets);
    }

    private UnionOverride union(JsonNode entry, String pointer) {
        allowOnly(entry, pointer, UNION);
        String schema = text(entry, "schema", pointer);
        List<NamedRule> rules = new ArrayList<>();
        for (int i = 0; i < entry.path("rules").size(); i++) {
            rules.add(rule(entry.path("rules").get(i), pointer + "/rules/" + i));
        }
        boolean merge = entry.path("merge").asBoolean();
        ByValue byValue = byValue(entry.path("byValue"), pointer + "/byValue");
        if (merge == (!rules.isEmpty() || byValue != null)) {
            problems.add(
                    at(pointer), "The entry says nothing or too much.", "Write either merge, or rules and byValue.");
        }
        return new UnionOverride(
                at(pointer),
                schema.startsWith("#") ? schema : "#/components/schemas" + Pointers.token(schema),
                text(entry, "reason", pointer),
                entry.path("optional").asBoolean(),
                merge,
                rules,
                byValue);
    }

    private @Nullable ByValue byValue(JsonNode entry, String pointer) {
        if (entry.isMissingNode()) {
            return null;
        }
        allowOnly(entry, pointer, BY_VALUE);
        return new ByValue(text(entry, "property", pointer), texts(entry.path("last")));
    }

    private NamedRule rule(JsonNode entry, String pointer) {
        allowOnly(entry, pointer, RULE);
        List<Dispatch.Condition> conditions = new ArrayList<>();
        entry.path("valueIn")
                .properties()
                .forEach(values ->
                        conditions.add(new Dispatch.ValueIn(values.getKey(), new TreeSet<>(texts(values.getValue())))));
        if (entry.has("allPresent")) {
            conditions.add(new Dispatch.AllPresent(texts(entry.path("allPresent"))));
        }
        if (entry.has("anyPresent")) {
            conditions.add(new Dispatch.AnyPresent(texts(entry.path("anyPresent"))));
        }
        if (conditions.isEmpty()) {
            problems.add(at(pointer), "The rule has no condition.", "Add valueIn, allPresent or anyPresent.");
        }
        return new NamedRule(text(entry, "variant", pointer), conditions);
    }

    private void allowOnly(JsonNode entry, String pointer, Set<String> keys) {
        entry.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                problems.add(at(pointer), "'" + key + "' is not known here.", "Known: " + new TreeSet<>(keys) + ".");
            }
        });
    }

    private String text(JsonNode entry, String key, String pointer) {
        String text = entry.path(key).asText();
        if (text.isBlank()) {
            problems.add(at(pointer), "'" + key + "' is missing.", "Every entry has one.");
        }
        return text;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private Origin at(String pointer) {
        return new Origin(document, pointer);
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable") + ".";
    }
}
