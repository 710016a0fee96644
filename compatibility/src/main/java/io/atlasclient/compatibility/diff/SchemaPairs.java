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

import io.atlasclient.compatibility.view.ApiView;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.PropertyView;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.SchemaViews;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas, each two only once. Facts have no direction, a way to them has; so the work is bounded by the number of
 * pairs, however schemas refer to each other and whichever way they are sent.
 */
final class SchemaPairs {
    /** Real documents of 4 MB give some thousands; only a document made to do so gives more. */
    private static final int MAX_PAIRS = 1_000_000;

    private final SchemaViews baseViews;
    private final SchemaViews revisionViews;
    private final Reading reading;
    private final Equality equality;
    private final Map<Key, SchemaPair> pairs = new HashMap<>();
    private final Set<SchemaPair> open = new HashSet<>();
    private int compared;

    SchemaPairs(ApiView base, ApiView revision, Reading reading) {
        this.baseViews = base.schemas(reading);
        this.revisionViews = revision.schemas(reading);
        this.reading = reading;
        this.equality = new Equality(this, base.references(), revision.references());
    }

    /** Identifies two schemas. */
    private record Key(String base, String revision) {

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Key key && base.equals(key.base) && revision.equals(key.revision));
        }

        @Override
        public int hashCode() {
            return 31 * base.hashCode() + revision.hashCode();
        }
    }

    /**
     * Where a schema stands.
     *
     * @param parts the places; none if the schema is not written
     * @param absent where it would stand
     */
    record Site(List<Located> parts, Located absent) {
        static Site of(PropertyView property) {
            return new Site(property.parts(), property.source().place());
        }

        static Site of(Located schema) {
            return new Site(schema.exists() ? List.of(schema) : List.of(), schema);
        }
    }

    Reading reading() {
        return reading;
    }

    /** Returns how many pairs were compared. */
    int compared() {
        return compared;
    }

    SchemaPair pair(Located base, Located revision) {
        return pair(Site.of(base), Site.of(revision));
    }

    SchemaPair pair(Site base, Site revision) {
        return pair(view(base, true), view(revision, false));
    }

    SchemaPair pair(SchemaView old, SchemaView now) {
        return pairs.computeIfAbsent(
                new Key(old.identity(), now.identity()), key -> new SchemaPair(pairs.size(), old, now, reading));
    }

    SchemaView view(Site site, boolean isBase) {
        return (isBase ? baseViews : revisionViews).view(site.parts(), site.absent());
    }

    SchemaView view(Located schema, boolean isBase) {
        return view(Site.of(schema), isBase);
    }

    SchemaPair.Contents contents(SchemaPair pair) {
        SchemaPair.@Nullable Contents known = pair.contents();
        if (known != null) {
            return known;
        }
        if (++compared > MAX_PAIRS) {
            throw tooMany(pair);
        }
        open.add(pair);
        SchemaPair.Contents contents = new SchemaComparison(this, pair).compare();
        open.remove(pair);
        pair.compared(contents);
        return contents;
    }

    private static ProblemsException tooMany(SchemaPair pair) {
        return new ProblemsException(List.of(new Problem(
                "The new document",
                pair.revision().self().nearest(),
                "More than " + MAX_PAIRS + " pairs of schemas stand for each other.",
                "Name inner schemas under components and refer to them.")));
    }

    /** Returns the pairs whose comparison has begun and not ended. */
    Set<SchemaPair> open() {
        return open;
    }

    /** Returns whether two schemas allow the same; a pair that is just being compared counts as equal. */
    boolean areEqual(SchemaPair two) {
        return equality.areEqual(two);
    }

    boolean areEqual(Located base, Located revision) {
        return areEqual(pair(base, revision));
    }

    boolean areEqual(Site base, Site revision) {
        return areEqual(pair(base, revision));
    }
}
