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
package io.atlasclient.compatibility.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.PolicyReader;
import io.atlasclient.specs.SpecDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A folder with the smallest edit that a rule is about: the edited part before and after. The skeleton that it stands in is
 * named in the first line, then the version of OpenAPI and how the documents are related if they matter.
 *
 * @param folder the folder, which has the name of the rule
 */
record RuleCase(Path folder) {
    private static final Path RULES = Path.of("src/test/resources/rules");
    /** More edits that rules are about, of other kinds. */
    private static final Path RULES_AGAIN = Path.of("src/test/resources/rules-again");

    private static final Path SKELETONS = Path.of("src/test/resources/rule-skeletons");
    private static final Pattern OPTION = Pattern.compile("^# (\\w+): (\\S+)$", Pattern.MULTILINE);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);

    static List<RuleCase> all() {
        return Stream.of(RULES, RULES_AGAIN).flatMap(RuleCase::in).toList();
    }

    /** Returns one case for each rule that has any. */
    static List<RuleCase> ofEachRule() {
        return in(RULES).toList();
    }

    private static Stream<RuleCase> in(Path cases) {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.sorted().map(RuleCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rule() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Returns the findings of the edit by the levels of the catalogue. */
    List<Finding> findings(boolean isForward) {
        return findings(policy(""), isForward);
    }

    /** Returns the findings of the edit without those of its rule. */
    List<Finding> findingsWithout() {
        return findings(policy("\nlevels: {" + rule() + ": NONE}\n"), true);
    }

    /** Returns the kinds of facts that the edit consists of, or that it consists of when it is undone. */
    Set<Class<?>> kindsOfFacts() {
        Map<String, String> options = options();
        SpecDocument base = document(options, "base.yaml", UnaryOperator.identity());
        SpecDocument revision = document(options, "revision.yaml", UnaryOperator.identity());
        return Stream.of(
                        ApiDiff.between(base, revision, DiffSettings.semantic()),
                        ApiDiff.between(revision, base, DiffSettings.semantic()))
                .flatMap(diff -> diff.changes().stream())
                .map(change -> change.fact().getClass())
                .collect(Collectors.toSet());
    }

    /** Returns the skeleton that the edit is made in. */
    String skeleton() {
        return options().getOrDefault("skeleton", "");
    }

    /**
     * Returns the findings of the edit in another skeleton.
     *
     * @param changed options that replace those of the case
     * @param frame puts the document into another form
     */
    List<Finding> findingsIn(Map<String, String> changed, UnaryOperator<ObjectNode> frame) {
        Map<String, String> options = options();
        options.putAll(changed);
        return findings(
                policy(""), options, document(options, "base.yaml", frame), document(options, "revision.yaml", frame));
    }

    private List<Finding> findings(Policy policy, boolean isForward) {
        Map<String, String> options = options();
        UnaryOperator<ObjectNode> asItIs = UnaryOperator.identity();
        return findings(
                policy,
                options,
                document(options, isForward ? "base.yaml" : "revision.yaml", asItIs),
                document(options, isForward ? "revision.yaml" : "base.yaml", asItIs));
    }

    private static List<Finding> findings(
            Policy policy, Map<String, String> options, SpecDocument base, SpecDocument revision) {
        Mode mode = Mode.valueOf(options.getOrDefault("mode", "across").toUpperCase(Locale.ROOT));
        return Judge.findings(ApiDiff.between(base, revision, DiffSettings.semantic()), policy, mode, TODAY);
    }

    private Policy policy(String more) {
        Path file = folder.resolve("policy.yaml");
        String text = Files.exists(file) ? read(file) : "preset: none\n";
        return PolicyReader.read(file.toString(), text + more);
    }

    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        Matcher matcher = OPTION.matcher(read(folder.resolve("base.yaml")));
        while (matcher.find()) {
            options.put(matcher.group(1), matcher.group(2));
        }
        return options;
    }

    private SpecDocument document(Map<String, String> options, String part, UnaryOperator<ObjectNode> frame) {
        String skeleton = read(SKELETONS.resolve(options.get("skeleton") + ".yaml"))
                .replace("VERSION", options.getOrDefault("openapi", "3.0.3"));
        JsonNode fragment = JSON.valueToTree(new Yaml().load(read(folder.resolve(part))));
        ObjectNode document = (ObjectNode) filled(JSON.valueToTree(new Yaml().load(skeleton)), fragment);
        JsonNode merged = document.remove("<<FRAGMENT>>");
        if (merged != null) {
            merged.properties().forEach(member -> document.set(member.getKey(), member.getValue()));
        }
        return Documents.yaml(frame.apply(document).toString());
    }

    private static JsonNode filled(JsonNode node, JsonNode fragment) {
        if (node.isTextual() && node.textValue().equals("FRAGMENT")) {
            return fragment;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(filled(element, fragment)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), filled(member.getValue(), fragment)));
            return copy;
        }
        return node;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule();
    }
}
