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
import java.util.Optional;

/**
 * A schema as it is compared: references followed, {@code allOf} merged, every keyword with its place. The document
 * stays as it is.
 *
 * @param identity where the schema is defined; the same for two views of the same schema
 * @param branches the schema itself, then all that it merges
 * @param parents the branches of its own {@code allOf}
 * @param values what holds for the value itself
 * @param structure what holds for its parts
 * @param unions its alternatives
 * @param discriminator what tells the alternatives apart
 */
public record SchemaView(
        String identity,
        List<Located> branches,
        List<Parent> parents,
        Values values,
        Structure structure,
        List<Union> unions,
        Optional<Sourced<Discriminator>> discriminator) {

    /**
     * A branch of {@code allOf}.
     *
     * @param label the branch as messages name it: {@code #/components/schemas/Name}, or its text
     * @param annotationOnly whether it says nothing about values
     * @param source where it stands
     */
    public record Parent(String label, boolean annotationOnly, Sourced<String> source) {}

    /** Returns the schema itself, without what it merges. */
    public Located self() {
        return branches.get(0);
    }

    /**
     * Returns where a keyword would stand that the other document has and this one lacks: in the branch of the same
     * place, so that an edit of a shared parent has one place whichever child it is seen through.
     *
     * @param keyword the keyword in the other document
     * @return the JSON pointer of the nearest value around that place
     */
    public String placeFor(Sourced<?> keyword) {
        String way = keyword.pointer().substring(keyword.owner().length());
        return branches.stream()
                .filter(branch -> branch.pointer().equals(keyword.owner()))
                .findFirst()
                .orElse(self())
                .nearest(way);
    }
}
