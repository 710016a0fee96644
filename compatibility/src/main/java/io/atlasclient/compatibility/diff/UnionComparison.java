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
package io.atlasclient.compatibility.diff;

import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.Discriminator;
import io.atlasclient.compatibility.view.PropertyView;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Sourced;
import io.atlasclient.compatibility.view.Union;
import io.atlasclient.compatibility.view.UnionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the alternatives that two schemas offer, and what tells them apart. */
final class UnionComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final PairContents contents;
    private final List<MemberMatching> matchings = new ArrayList<>();

    UnionComparison(SchemaPairs pairs, SchemaPair pair, PairContents contents) {
        this.pairs = pairs;
        this.pair = pair;
        this.contents = contents;
    }

    void compare() {
        if (pair.base().unions().isEmpty() && pair.revision().unions().isEmpty()) {
            discriminators();
            return;
        }
        paired().forEach(this::union);
        discriminators();
    }

    /**
     * Two unions that stand for each other.
     *
     * @param kind how the newer one offers its alternatives
     * @param before the older one, null if there is none
     * @param after the newer one, null if there is none
     */
    private record UnionPair(
            UnionKind kind,
            @Nullable Union before,
            @Nullable Union after) {}

    private List<UnionPair> paired() {
        List<UnionPair> paired = new ArrayList<>();
        List<Union> olds = new ArrayList<>(pair.base().unions());
        List<Union> news = new ArrayList<>(pair.revision().unions());
        for (Union old : pair.base().unions()) {
            take(news, union -> union.kind() == old.kind()).ifPresent(now -> {
                olds.remove(old);
                paired.add(new UnionPair(now.kind(), old, now));
            });
        }
        for (Union old : olds) {
            // What a discriminator alone lists may also be spelled out as alternatives, and the reverse.
            @Nullable
            Union now = take(news, union -> isMapped(union) != isMapped(old)).orElse(null);
            paired.add(new UnionPair(now == null || isMapped(now) ? old.kind() : now.kind(), old, now));
        }
        news.forEach(now -> paired.add(new UnionPair(now.kind(), null, now)));
        paired.sort(Comparator.comparing(UnionPair::kind));
        return paired;
    }

    private static boolean isMapped(Union union) {
        return union.kind() == UnionKind.VARIANTS;
    }

    private static Optional<Union> take(List<Union> unions, Predicate<Union> wanted) {
        Optional<Union> found = unions.stream().filter(wanted).findFirst();
        found.ifPresent(unions::remove);
        return found;
    }

    private void union(UnionPair unions) {
        UnionKind kind = unions.kind();
        @Nullable Union before = unions.before();
        @Nullable Union after = unions.after();
        Place place = pair.place(before == null ? null : before.source(), after == null ? null : after.source());
        List<Union.Member> olds = before == null ? List.of() : before.members();
        List<Union.Member> news = after == null ? List.of() : after.members();
        if (pairs.reading() == Reading.SEMANTIC && (before == null || after == null)) {
            List<String> labels = (after == null ? olds : news)
                    .stream().map(Union.Member::label).toList();
            contents.add(new UnionFact.UnionPresenceChanged(place, kind, after != null, labels));
            return;
        }
        MemberMatching matching = MemberMatching.of(olds, news, pairs);
        matchings.add(matching);
        matching.removed()
                .forEach(member -> contents.add(new UnionFact.MemberRemoved(
                        new Place(member.schema().pointer(), place.revision()), kind, member.label(), member.keys())));
        matching.added()
                .forEach(member -> contents.add(new UnionFact.MemberAdded(
                        new Place(place.base(), member.schema().pointer()), kind, member.label(), member.keys())));
        matching.compared()
                .forEach(members -> contents.edge(
                        new Step.Member(
                                kind, members.after().label(), members.after().name() != null),
                        pairs.pair(members.before().schema(), members.after().schema())));
    }

    private void discriminators() {
        @Nullable Sourced<Discriminator> before = pair.base().discriminator().orElse(null);
        @Nullable Sourced<Discriminator> after = pair.revision().discriminator().orElse(null);
        if (before == null && after == null) {
            return;
        }
        Place place = pair.place(before, after);
        @Nullable String oldProperty = before == null ? null : before.value().property();
        @Nullable String newProperty = after == null ? null : after.value().property();
        if (before == null || after == null || !before.value().property().equals(newProperty)) {
            contents.add(new UnionFact.DiscriminatorChanged(place, oldProperty, newProperty));
        }
        if (before != null && after != null) {
            mappings(place, before.value(), after.value());
        }
    }

    private void mappings(Place place, Discriminator before, Discriminator after) {
        TreeSet<String> keys = new TreeSet<>(before.mapping().keySet());
        keys.addAll(after.mapping().keySet());
        for (String key : keys) {
            @Nullable String old = before.mapping().get(key);
            @Nullable String now = after.mapping().get(key);
            boolean isNoChange = pairs.reading() == Reading.TEXTUAL
                    ? old != null && old.equals(now)
                    : isToldElsewhere(key, before.property(), old, now);
            if (!isNoChange) {
                contents.add(new UnionFact.MappingChanged(place, key, old, now));
            }
        }
    }

    /** A key that comes or goes with a member, or with a value of the discriminator's enum, is told there. */
    private boolean isToldElsewhere(String key, String property, @Nullable String old, @Nullable String now) {
        if (old != null && now != null) {
            return matchings.stream().anyMatch(matching -> matching.isSame(old, now))
                    || (matchings.isEmpty() && old.equals(now));
        }
        @Nullable String target = old == null ? now : old;
        boolean isWithMember = target != null && matchings.stream().anyMatch(matching -> matching.isUnmatched(target));
        return isWithMember || lists(pair.base(), property, key, true) != lists(pair.revision(), property, key, false);
    }

    private boolean lists(SchemaView view, String property, String key, boolean isBase) {
        SortedMap<String, PropertyView> properties = view.structure().properties();
        @Nullable PropertyView declared = properties.get(property);
        return declared != null
                && pairs.view(
                                new SchemaPairs.Site(
                                        declared.parts(), declared.source().place()),
                                isBase)
                        .values()
                        .enumeration()
                        .values()
                        .map(values -> values.value().containsKey(TextNode.valueOf(key)))
                        .orElse(false);
    }
}
