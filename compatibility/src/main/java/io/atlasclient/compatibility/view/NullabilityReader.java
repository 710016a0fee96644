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
package io.atlasclient.compatibility.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a schema allows null. {@code nullable}, the type null, null among alternatives and null in an enum are
 * one and the same.
 */
final class NullabilityReader {
    private static final List<UnionKind> LISTS = List.of(UnionKind.ONE_OF, UnionKind.ANY_OF);

    private final List<Branch> branches;
    private final References references;
    private final Reading reading;

    NullabilityReader(List<Branch> branches, References references, Reading reading) {
        this.branches = branches;
        this.references = references;
        this.reading = reading;
    }

    /** Null is allowed if every branch allows it that speaks of types, branches aside that stand under "that or null". */
    Sourced<Boolean> read() {
        List<Branch> counting = branches.stream().filter(this::counts).toList();
        boolean all = !counting.isEmpty()
                && counting.stream().allMatch(branch -> allowsNull(branch.schema()) || grantsNull(branch.schema()));
        Branch owner = counting.stream().findFirst().orElse(branches.get(0));
        return owner.source(all, keyword(owner.schema()));
    }

    private boolean counts(Branch branch) {
        Located schema = branch.schema();
        boolean isTextual = reading == Reading.TEXTUAL;
        boolean speaks = schema.child("type").exists()
                || schema.child("nullable").exists()
                || schema.child("enum").exists()
                || grantsNull(schema);
        return isTextual || (speaks && !isUnderNull(branch));
    }

    private boolean isUnderNull(Branch branch) {
        for (@Nullable Branch at = branch.child(); at != null; at = at.child()) {
            if (grantsNull(at.schema())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a schema means "that or null", whatever that is. */
    private boolean grantsNull(Located schema) {
        if (reading == Reading.TEXTUAL) {
            return false;
        }
        boolean isBesideOne =
                schema.flag("nullable") && schema.child("allOf").elements().size() == 1;
        return isBesideOne
                || LISTS.stream()
                        .map(kind -> Alternatives.of(schema, kind, references))
                        .anyMatch(Alternatives::hasNull);
    }

    private static boolean allowsNull(Located schema) {
        if (schema.flag("nullable")) {
            return true;
        }
        List<Located> values = schema.child("enum").elements();
        boolean isListed = values.stream().anyMatch(value -> value.node().isNull());
        boolean isType = "null".equals(schema.text("type").orElse(""))
                || schema.child("type").elements().stream()
                        .anyMatch(name -> "null".equals(name.node().textValue()));
        return isListed || (isType && values.isEmpty());
    }

    private static String keyword(Located schema) {
        if (schema.child("nullable").exists()) {
            return "nullable";
        }
        return LISTS.stream()
                .map(UnionKind::keyword)
                .filter(keyword -> schema.child(keyword).exists())
                .findFirst()
                .orElse("type");
    }
}
