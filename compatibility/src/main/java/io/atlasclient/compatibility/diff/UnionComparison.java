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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
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
        for (UnionKind kind : UnionKind.values()) {
            List<Union> before = unions(pair.base(), kind);
            List<Union> after = unions(pair.revision(), kind);
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                union(kind, i < before.size() ? before.get(i) : null, i < after.size() ? after.get(i) : null);
            }
        }
        discriminators();
    }

    private static List<Union> unions(SchemaView view, UnionKind kind) {
        return view.unions().stream().filter(union -> union.kind() == kind).toList();
    }

    private void union(UnionKind kind, @Nullable Union before, @Nullable Union after) {
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
        matching.matched()
                .forEach((old, now) -> contents.edge(
                        new Step.Member(kind, now.label(), now.name() != null),
                        pairs.pair(old.schema(), now.schema())));
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
