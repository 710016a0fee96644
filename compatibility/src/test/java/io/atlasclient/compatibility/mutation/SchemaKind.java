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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A way to let a schema allow less.
 *
 * @param name what is done
 * @param applies which schemas surely allow less afterwards
 * @param change does it to a copy of the schema
 */
record SchemaKind(String name, Predicate<Site> applies, BiConsumer<ObjectNode, Site> change) {

    /** Returns the schema after the edit. */
    JsonNode edited(Site site) {
        ObjectNode copy = Edits.copy(site.node());
        change.accept(copy, site);
        return copy;
    }
}
