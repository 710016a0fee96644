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

import io.atlasclient.compatibility.fact.Direction;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from a part of an operation to a schema, told from its end.
 *
 * @param pair where it leads
 * @param hidden whether what is there is no part of what is sent
 * @param step the last step, null if there was none yet
 * @param from the way before the last step, null if there was none yet
 */
record Way(
        SchemaPair pair,
        boolean hidden,
        @Nullable Step step,
        @Nullable Way from) {

    static Way at(SchemaPair root) {
        return new Way(root, false, null, null);
    }

    Way onto(SchemaPair.Edge edge, boolean isHidden) {
        return new Way(edge.target(), isHidden, edge.step(), this);
    }

    /**
     * Returns whether the last step is into a property of merged schemas. Tools that merge {@code allOf} before they compare
     * lose the reference and the discriminator of such a property.
     */
    boolean isUnnamed() {
        return step instanceof Step.Property
                && from != null
                && from.pair().isMerged()
                && pair.reading() == Reading.TEXTUAL;
    }

    /** Returns whether a fact about where the way leads is seen on this way. */
    boolean tells(Fact fact) {
        boolean isAboutDiscriminator =
                fact instanceof UnionFact.DiscriminatorChanged || fact instanceof UnionFact.MappingChanged;
        return !(isAboutDiscriminator && isUnnamed());
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (@Nullable Way way = this; way != null; way = way.from()) {
            if (way.step() != null) {
                steps.add(way.step());
            }
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /** Returns whether a property is no part of what is sent in a direction. */
    static boolean hides(Step step, Direction direction) {
        return step instanceof Step.Property property
                && (direction == Direction.REQUEST
                        ? property.before().readOnly() && property.after().readOnly()
                        : property.before().writeOnly() && property.after().writeOnly());
    }
}
