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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.Origin;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the documents, so that a run reports all of it at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Origin origin, String message, String remedy) {
        found.add(new Problem(origin.document(), origin.pointer(), message, remedy));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsException(found);
        }
    }
}
