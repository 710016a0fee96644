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
package io.atlasclient.compatibility.input;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.parallel.Parallel;
import io.atlasclient.specs.tree.CommonParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the documents that a user wants to have compared; each is read and parsed once. */
public final class InputReader {
    private final Access access;
    private final SideFinder finder;
    private final CommonParts common = new CommonParts();

    private InputReader(Access access, SideFinder finder) {
        this.access = access;
        this.finder = finder;
    }

    /**
     * Reads documents.
     *
     * @param selection what is to be compared
     * @param access what may be read, and from where
     * @return at least one pair
     * @throws ProblemsException with everything that cannot be read, parsed or resolved
     */
    public static Inputs read(Selection selection, Access access) {
        try (SideFinder finder = new SideFinder(access)) {
            return new InputReader(access, finder).read(selection);
        }
    }

    private Inputs read(Selection selection) {
        if (selection instanceof Selection.Two two) {
            return two(two);
        } else if (selection instanceof Selection.Steps steps) {
            return new Inputs(Pairing.adjacent(versions(steps(access.catalog(), steps))), List.of());
        } else if (selection instanceof Selection.AllOf all) {
            return new Inputs(Pairing.all(versions(folder(all.folder()))), List.of());
        }
        return new Inputs(Pairing.all(versions(access.catalog().versions())), List.of());
    }

    private Inputs two(Selection.Two two) {
        Optional<VersionFolder> base = finder.folder(two.base());
        Optional<VersionFolder> revision = finder.folder(two.revision());
        if (base.isPresent() && revision.isPresent()) {
            return drift(base.get(), revision.get());
        }
        List<Side> sides = sides(List.of(() -> finder.find(two.base()), () -> finder.find(two.revision())));
        SidePair pair = SidePair.of(sides.get(0), sides.get(1));
        return new Inputs(List.of(pair), Pairing.backwards(pair));
    }

    private Inputs drift(VersionFolder base, VersionFolder revision) {
        TreeSet<ApiVersion> both = new TreeSet<>(base.versions());
        both.retainAll(revision.versions());
        if (both.isEmpty()) {
            throw tooFew(base.name() + " and " + revision.name(), "The folders have no version in common.");
        }
        List<Side> old = versionsOf(base, List.copyOf(both));
        List<Side> now = versionsOf(revision, List.copyOf(both));
        List<String> notes = new ArrayList<>(Pairing.onlyIn(base, both));
        notes.addAll(Pairing.onlyIn(revision, both));
        return new Inputs(Pairing.each(old, now), notes);
    }

    private VersionFolder folder(Source source) {
        return finder.folder(source)
                .orElseThrow(() -> tooFew(source.toString(), "One document alone cannot be compared."));
    }

    private List<Side> versions(VersionFolder folder) {
        return versionsOf(folder, atLeastTwo(folder.name(), folder.versions()));
    }

    private List<Side> versionsOf(VersionFolder folder, List<ApiVersion> versions) {
        return Parallel.map(versions, version -> parsed(finder.find(folder, version), common));
    }

    private List<Side> versions(List<ApiVersion> versions) {
        return Parallel.map(atLeastTwo("catalog.yaml", versions), version -> parsed(finder.pinned(version), common));
    }

    /** The two are read at the same time, so that neither is there for the other. */
    private List<Side> sides(List<Supplier<SideText>> sources) {
        return Parallel.map(sources, source -> parsed(source.get(), CommonParts.none()));
    }

    private Side parsed(SideText text, CommonParts common) {
        access.loading().progress().begins("Parsing " + text.name());
        return text.parse(common);
    }

    private static List<ApiVersion> steps(Catalog catalog, Selection.Steps steps) {
        List<ApiVersion> ends = new ArrayList<>();
        Optional.ofNullable(steps.first()).ifPresent(ends::add);
        Optional.ofNullable(steps.last()).ifPresent(ends::add);
        catalog.require(ends);
        return catalog.versions().stream()
                .filter(version -> steps.first() == null || version.compareTo(steps.first()) >= 0)
                .filter(version -> steps.last() == null || version.compareTo(steps.last()) <= 0)
                .toList();
    }

    private static List<ApiVersion> atLeastTwo(String document, List<ApiVersion> versions) {
        if (versions.size() < 2) {
            // To say nothing here would read as: nothing changed.
            throw tooFew(document, "There is no earlier version to compare with.");
        }
        return versions;
    }

    private static ProblemsException tooFew(String document, String message) {
        return new ProblemsException(
                List.of(new Problem(document, "#", message, "Name two documents, or a folder with several versions.")));
    }
}
