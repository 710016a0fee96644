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
package io.atlasclient.compatibility.policy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Dialect;
import io.atlasclient.compatibility.view.StabilityLevel;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads policies and severity files. All that is wrong in a file is reported at once. */
public final class PolicyReader {

    private final PolicyTree tree;
    private final List<Mention> mentions;

    private PolicyReader(PolicyTree tree, List<Mention> mentions) {
        this.tree = tree;
        this.mentions = mentions;
    }

    /**
     * Reads a policy (YAML).
     *
     * @param file how messages name the file
     * @param text what it says
     * @throws ProblemsException with every key and rule that is not known, and where it stands
     */
    public static Policy read(String file, String text) {
        PolicyTree tree = PolicyTree.parse(file, text);
        PolicyReader reader = new PolicyReader(tree, new ArrayList<>());
        Policy start = Presets.preset(tree.text("preset", Presets.names()).orElse(Presets.DEFAULT));
        Policy policy = reader.on(start, start.preset());
        tree.finish(PolicyKeys.POLICY);
        return policy;
    }

    /** Reads a preset that belongs to this project. */
    static Policy preset(String name, String text) {
        PolicyTree tree = PolicyTree.parse(name + ".yaml", text);
        Policy start = tree.text("extends", Presets.names())
                .map(Presets::preset)
                .orElseGet(() -> new Policy(
                        name,
                        Dialect.MEANING,
                        Level.ERR,
                        new TreeSet<>(),
                        List.of(),
                        List.of(),
                        StabilityLevel.BETA,
                        new TreeMap<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        List.of(),
                        new TreeSet<>()));
        Policy policy = new PolicyReader(tree, new ArrayList<>()).on(start, name);
        tree.finish(PolicyKeys.PRESET);
        return policy;
    }

    private Policy on(Policy start, String name) {
        List<Levels> layers = new ArrayList<>(start.layers());
        layers.add(new Levels(levels("levels"), raised()));
        List<Exemption> exemptions = new ArrayList<>(start.exemptions());
        tree.items("overrides")
                .forEach(item -> new PolicyReader(item, mentions).exemption().ifPresent(exemptions::add));
        return new Policy(
                name,
                tree.text("dialect", Set.of("meaning", "oasdiff"))
                        .map(text -> Dialect.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(start.dialect()),
                failOn().orElse(start.failOn()),
                victims(start.failVictims()),
                layers,
                exemptions,
                tree.text("stability", StabilityLevel.texts())
                        .flatMap(StabilityLevel::of)
                        .orElse(start.stability()),
                days(start.deprecationDays()),
                open("openEnums", Mention.Kind.ENUM, start.openEnums()),
                open("openUnions", Mention.Kind.UNION, start.openUnions()),
                mentions,
                names("hidden", start.hidden()));
    }

    private Optional<Exemption> exemption() {
        Levels levels = new Levels(levels("levels"), Map.of());
        List<Exemption> found = new ArrayList<>();
        for (Exemption.Scope scope : Exemption.Scope.values()) {
            List<Glob> patterns = mentioned(scope.key(), scope.kind());
            if (!patterns.isEmpty()) {
                found.add(new Exemption(scope, patterns, levels));
            }
        }
        if (found.size() != 1) {
            tree.problem(
                    "An override names exactly one of paths, tags, operations and schemas.",
                    "Write one entry for each.");
        }
        tree.finishItem(PolicyKeys.OVERRIDE);
        return found.stream().findFirst();
    }

    private SortedMap<String, Level> levels(String key) {
        SortedMap<String, Level> levels = new TreeMap<>();
        tree.members(key).forEach(member -> {
            boolean isKnown = member.isOneOf(Catalogue.rules().keySet(), "rule");
            @Nullable Level level = member.value(Level.class).orElse(null);
            if (isKnown && level != null) {
                levels.put(member.key(), level);
            }
        });
        return levels;
    }

    private Map<Level, Level> raised() {
        Map<Level, Level> raised = new EnumMap<>(Level.class);
        tree.members("raise")
                .forEach(member -> member.value(Level.class)
                        .ifPresent(level -> member.keyAs(Level.class).ifPresent(key -> raised.put(key, level))));
        return raised;
    }

    private Optional<Level> failOn() {
        return tree.text("failOn", Set.of("ERR", "WARN", "INFO", "never"))
                .map(text -> text.equals("never") ? Level.NONE : Level.valueOf(text));
    }

    private SortedSet<Victim> victims(SortedSet<Victim> start) {
        SortedSet<Victim> victims = new TreeSet<>();
        Set<String> known = Set.of("WIRE", "SOURCE", "BINARY", "BEHAVIOUR");
        tree.texts("victims", known).forEach(text -> victims.add(Victim.valueOf(text)));
        return victims.isEmpty() ? start : victims;
    }

    private SortedMap<String, Integer> days(SortedMap<String, Integer> start) {
        SortedMap<String, Integer> days = new TreeMap<>(start);
        tree.members("deprecationDays").forEach(member -> {
            if (member.isOneOf(StabilityLevel.texts(), "stability level")) {
                member.number().ifPresent(number -> days.put(member.key(), number));
            }
        });
        return days;
    }

    private SortedSet<String> open(String key, Mention.Kind kind, SortedSet<String> start) {
        SortedSet<String> pointers = new TreeSet<>(start);
        mentioned(key, kind).forEach(glob -> pointers.add(glob.text()));
        return pointers;
    }

    private List<Glob> mentioned(String key, Mention.Kind kind) {
        List<Mention> found = tree.places(key).stream()
                .map(place -> new Mention(kind, new Glob(place.text()), place.line()))
                .toList();
        mentions.addAll(found);
        return found.stream().map(Mention::glob).toList();
    }

    private SortedSet<String> names(String key, SortedSet<String> start) {
        SortedSet<String> names = new TreeSet<>(start);
        names.addAll(tree.texts(key));
        return names;
    }
}
