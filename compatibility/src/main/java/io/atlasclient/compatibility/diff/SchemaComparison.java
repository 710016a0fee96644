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

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Reading;
import java.util.List;

/** Compares two schemas: their own keywords, and which of their parts stand for each other. */
final class SchemaComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;

    SchemaComparison(SchemaPairs pairs, SchemaPair pair) {
        this.pairs = pairs;
        this.pair = pair;
    }

    SchemaPair.Contents compare() {
        PairContents contents = new PairContents();
        List<Fact> values = new ValueComparison(pair).facts();
        if (pairs.reading() == Reading.SEMANTIC && new WrappingComparison(pairs, pair, contents).compare()) {
            values.stream()
                    .filter(fact -> !(fact instanceof ValueFact.TypeChanged))
                    .forEach(contents::add);
            return contents.contents();
        }
        contents.addAll(values);
        new StructureComparison(pairs, pair, contents).compare();
        new SubschemaComparison(pairs, pair, contents).compare();
        new UnionComparison(pairs, pair, contents).compare();
        if (pairs.reading() == Reading.SEMANTIC) {
            new AllOfComparison(pair, contents).compare();
        }
        return contents.contents();
    }
}
