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
package io.atlasclient.compatibility.versiondiff;

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.rules.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns rulings into the raw changes of MongoDB's tools. */
final class RawEntries {
    private static final Pattern VERSION = Pattern.compile("vnd\\.atlas\\.[^+]*\\+");
    private static final String REACTIVATED = "endpoint-reactivated";

    private final Policy policy;
    private final Mode mode;

    RawEntries(Policy policy, Mode mode) {
        this.policy = policy;
        this.mode = mode;
    }

    /** What is one change in MongoDB's tools: all members, or all keys, that came or went at one place. */
    private record Key(Reach reach, String code, Object rest) {}

    /** A ruling under the code of MongoDB's tools. */
    private record Coded(String code, Ruling ruling) {}

    List<RawEntry> of(List<Ruling> rulings) {
        Map<Key, List<Coded>> groups = rulings.stream()
                .filter(Ruling::isSeen)
                .flatMap(ruling -> coded(ruling).stream())
                .collect(Collectors.groupingBy(RawEntries::key, LinkedHashMap::new, Collectors.toList()));
        List<RawEntry> entries = new ArrayList<>();
        groups.values().forEach(group -> entries.add(entry(group)));
        return entries;
    }

    /** Between versions, the old one is deprecated because there is a new one. */
    private Optional<Coded> coded(Ruling ruling) {
        return Vocabulary.code(ruling.verdict().rule())
                .filter(code -> mode == Mode.WITHIN || !code.equals(REACTIVATED))
                .map(code -> new Coded(code, ruling));
    }

    private static Key key(Coded coded) {
        Fact fact = coded.ruling().fact();
        return new Key(
                coded.ruling().reach(),
                coded.code(),
                listed(fact).isPresent() ? "" : coded.ruling().verdict());
    }

    /** Returns what is listed in one sentence with others of its kind, if it is. */
    private static Optional<Listed> listed(Fact fact) {
        if (fact instanceof UnionFact.MemberAdded member) {
            return Optional.of(
                    new Listed("member", member.member(), index(fact.place().revision())));
        }
        if (fact instanceof UnionFact.MemberRemoved member) {
            return Optional.of(
                    new Listed("member", member.member(), index(fact.place().base())));
        }
        return fact instanceof UnionFact.MappingChanged mapping && (mapping.before() == null || mapping.after() == null)
                ? Optional.of(new Listed("key", mapping.key(), 0))
                : Optional.empty();
    }

    /** A word of a list: the placeholder, the word, and where the document lists it. */
    private record Listed(String placeholder, String word, int index) {
        static final Comparator<Listed> ORDER =
                Comparator.comparingInt(Listed::index).thenComparing(Listed::word);
    }

    private static int index(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
    }

    private RawEntry entry(List<Coded> group) {
        Coded first = group.get(0);
        Map<String, String> words = Words.of(first.ruling());
        List<Listed> listed = group.stream()
                .flatMap(coded -> listed(coded.ruling().fact()).stream())
                .sorted(Listed.ORDER)
                .toList();
        if (!listed.isEmpty()) {
            String all = listed.stream().map(Listed::word).collect(Collectors.joining(", "));
            words.put(listed.get(0).placeholder(), "'" + all + "'");
        }
        if (mode == Mode.ACROSS) {
            words.computeIfPresent(
                    "mediaType", (name, text) -> VERSION.matcher(text).replaceFirst(""));
        }
        return new RawEntry(
                endpoint(first.ruling()),
                first.code(),
                policy.level(first.code()),
                policy.hidden().contains(first.code()),
                Sentences.of(first.code(), words));
    }

    /** A change of the operation's names is told under the old ones. */
    private static Endpoint endpoint(Ruling ruling) {
        Endpoint endpoint = ruling.reach().endpoint();
        if (ruling.fact() instanceof OperationFact.OperationIdChanged fact && fact.before() != null) {
            return new Endpoint(endpoint.entry(), endpoint.path(), endpoint.method(), fact.before(), endpoint.tags());
        }
        if (ruling.fact() instanceof OperationFact.TagRemoved fact) {
            return new Endpoint(
                    endpoint.entry(), endpoint.path(), endpoint.method(), endpoint.operationId(), List.of(fact.tag()));
        }
        return endpoint;
    }
}
