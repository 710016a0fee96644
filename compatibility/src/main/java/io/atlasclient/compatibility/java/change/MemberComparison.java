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
package io.atlasclient.compatibility.java.change;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.java.surface.Member;
import io.atlasclient.compatibility.java.surface.Member.Role;
import io.atlasclient.compatibility.java.surface.SurfaceType;
import io.atlasclient.compatibility.java.surface.SurfaceType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the members of a class that both clients have. */
final class MemberComparison {
    private final Renames renames;
    private final NearestPlaces places;

    MemberComparison(Renames renames, NearestPlaces places) {
        this.renames = renames;
        this.places = places;
    }

    List<JavaChange> compare(SurfaceType old, SurfaceType now) {
        Map<String, Member> left = new TreeMap<>();
        now.members().forEach(member -> left.put(key(member), member));
        List<JavaChange> changes = new ArrayList<>();
        for (Member member : old.members()) {
            Member other = left.get(key(member));
            if (other == null) {
                changes.add(removed(member, old, now));
            } else if (!signature(member).equals(other.parameters() + other.type())) {
                changes.add(retyped(member, other, old));
            } else if (!member.element().equals(other.element())) {
                changes.add(reassigned(member, other, old));
            }
        }
        now.required().forEach((name, pointer) -> {
            if (old.isSent() && !old.required().containsKey(name)) {
                changes.add(required(name, pointer, old, now));
            }
        });
        return changes;
    }

    private static String key(Member member) {
        // A query may have a parameter that is named like the builder's method that chooses a page.
        boolean isOverload =
                member.isOfBuilder() && member.parameters().toString().contains("PageRequest");
        return (member.isOfBuilder() ? "builder " : "own ") + member.name() + (isOverload ? " page" : "");
    }

    private String signature(Member member) {
        return member.parameters().stream().map(renames::apply).toList() + renames.apply(member.type());
    }

    private JavaChange removed(Member member, SurfaceType old, SurfaceType now) {
        String element = Names.member(old.name(), member);
        if (member.role() == Role.CONSTANT) {
            return new MemberChange.ConstantRemoved(element, member.element(), new Place(old.pointer(), now.pointer()));
        }
        Place place = places.removedFrom(member.pointer(), old.pointer(), now.pointer());
        return old.kind() == Kind.UNION
                ? new MemberChange.UnionAccessorRemoved(element, Names.simple(old.name()), member.element(), place)
                : new MemberChange.Removed(element, place);
    }

    private static JavaChange retyped(Member member, Member other, SurfaceType old) {
        return new MemberChange.Retyped(
                Names.member(old.name(), member),
                Names.simple(type(member)),
                Names.simple(type(other)),
                new Place(member.pointer(), other.pointer()));
    }

    private static JavaChange reassigned(Member member, Member other, SurfaceType old) {
        return new MemberChange.Reassigned(
                Names.member(old.name(), member),
                member.element(),
                other.element(),
                new Place(member.pointer(), other.pointer()));
    }

    private static String type(Member member) {
        return member.isOfBuilder() ? String.join(", ", member.parameters()) : member.type();
    }

    private static JavaChange required(String name, String pointer, SurfaceType old, SurfaceType now) {
        Optional<Member> setter = now.members().stream()
                .filter(member -> member.role() == Role.SETTER && member.name().equals(name))
                .findFirst();
        String element = setter.map(member -> Names.member(old.name(), member)).orElse(Names.simple(old.name()));
        String base = old.members().stream()
                .filter(member ->
                        member.role() == Role.ACCESSOR && member.name().equals(name))
                .map(Member::pointer)
                .findFirst()
                .orElse(old.pointer());
        return new TypeChange.RequirementAdded(
                element, setter.map(Member::element).orElse(name), new Place(base, pointer));
    }
}
