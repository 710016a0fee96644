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

import io.atlasclient.compatibility.java.surface.JavaSurface;
import io.atlasclient.compatibility.java.surface.Member;
import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import io.atlasclient.compatibility.java.surface.SurfaceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are the old ones under another name: those that stand where the old ones stood, beginning with the
 * arguments and results of methods and the members of classes whose names are the same.
 */
final class Renames {
    private static final Pattern DATE = Pattern.compile("\\d{8}$");
    private static final Pattern NAME = Pattern.compile("[\\w$.]+");

    private static final String PAGE = "io.atlasclient.Page<";

    private final JavaSurface base;
    private final JavaSurface revision;
    private final Map<String, String> after = new TreeMap<>();
    private final Map<String, String> before = new TreeMap<>();
    private final Deque<SurfaceType> open = new ArrayDeque<>();

    private Renames(JavaSurface base, JavaSurface revision) {
        this.base = base;
        this.revision = revision;
    }

    static Renames between(JavaSurface base, JavaSurface revision, List<MethodPair> methods) {
        Renames renames = new Renames(base, revision);
        methods.forEach(renames::follow);
        base.types().values().stream()
                .filter(type -> revision.types().containsKey(type.name()))
                .forEach(renames.open::add);
        for (SurfaceType next = renames.open.poll(); next != null; next = renames.open.poll()) {
            renames.follow(next);
        }
        return renames;
    }

    /** Returns the class in the new client; null if it is gone. */
    @Nullable
    SurfaceType find(SurfaceType type) {
        return revision.types().get(after.getOrDefault(type.name(), type.name()));
    }

    /** Returns a type with all classes under their new names. */
    String apply(String type) {
        return NAME.matcher(type)
                .replaceAll(match -> Matcher.quoteReplacement(after.getOrDefault(match.group(), match.group())));
    }

    private void follow(MethodPair pair) {
        SurfaceMethod old = pair.base();
        SurfaceMethod now = pair.revision();
        follow(old.result(), now.result());
        List<String> oldParameters = old.overloads().get(0);
        List<String> newParameters = now.overloads().get(0);
        if (oldParameters.size() == newParameters.size()) {
            for (int i = 0; i < oldParameters.size(); i++) {
                follow(oldParameters.get(i), newParameters.get(i));
            }
        }
    }

    private void follow(SurfaceType type) {
        SurfaceType now = find(type);
        if (now == null || now.kind() != type.kind()) {
            return;
        }
        Map<String, Member> members = new TreeMap<>();
        now.members().forEach(member -> members.put(member.role() + member.name(), member));
        for (Member member : type.members()) {
            Member other = members.get(member.role() + member.name());
            if (other != null) {
                follow(member.type(), other.type());
            }
        }
        onlyOnes(type, now);
    }

    /** Variants are the same under another date, or if only one is gone and only one is new. */
    private void onlyOnes(SurfaceType type, SurfaceType now) {
        List<String> gone = new ArrayList<>(type.variants());
        gone.removeIf(variant -> now.variants().contains(after.getOrDefault(variant, variant)));
        List<String> added = new ArrayList<>(now.variants());
        added.removeIf(variant -> type.variants().contains(variant) || before.containsKey(variant));
        boolean isOne = gone.size() == 1 && added.size() == 1;
        for (String old : gone) {
            added.stream()
                    .filter(other -> isOne || undated(other).equals(undated(old)))
                    .forEach(other -> pair(old, other));
        }
    }

    private static String undated(String name) {
        return DATE.matcher(name).replaceFirst("");
    }

    private void follow(String oldType, String newType) {
        Matcher oldNames = NAME.matcher(oldType);
        Matcher newNames = NAME.matcher(newType);
        while (oldNames.find() && newNames.find()) {
            pair(oldNames.group(), newNames.group());
        }
    }

    private void pair(String oldName, String newName) {
        SurfaceType old = base.types().get(oldName);
        SurfaceType now = revision.types().get(newName);
        boolean isFree = !after.containsKey(oldName) && !before.containsKey(newName);
        boolean differs =
                !revision.types().containsKey(oldName) && !base.types().containsKey(newName);
        if (old != null && now != null && isFree && differs && isAlike(old, now)) {
            after.put(oldName, newName);
            before.put(newName, oldName);
            open.add(old);
        }
    }

    /** Another schema in the place of one is no rename: at least half of what callers could name must be left. */
    private boolean isAlike(SurfaceType old, SurfaceType now) {
        if (!arePagesOfTheSame(old, now)) {
            return false;
        }
        Set<String> names = names(old);
        Set<String> left = new TreeSet<>(names);
        left.retainAll(names(now));
        return old.kind() == now.kind() && 2 * left.size() >= names.size();
    }

    /** All pages have the same members: what they are pages of tells them apart. */
    private boolean arePagesOfTheSame(SurfaceType old, SurfaceType now) {
        String element = element(old);
        String elementNow = element(now);
        boolean mayBeRenamed =
                !revision.types().containsKey(element) && !base.types().containsKey(elementNow);
        return apply(element).equals(elementNow) || (mayBeRenamed && !after.containsKey(element));
    }

    private static String element(SurfaceType type) {
        return type.supertypes().stream()
                .filter(supertype -> supertype.startsWith(PAGE))
                .map(supertype -> supertype.substring(PAGE.length(), supertype.length() - 1))
                .findFirst()
                .orElse("");
    }

    private static Set<String> names(SurfaceType type) {
        return type.members().stream().map(Member::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
