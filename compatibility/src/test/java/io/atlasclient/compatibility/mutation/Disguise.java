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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Another way to write the edited schema, which means the same to callers and must not hide the edit. */
enum Disguise {
    NONE(""),
    ALL_OF("allOf"),
    ONE_OF("oneOf"),
    ANY_OF("anyOf"),
    /** Nor must an edit that nobody minds: null is allowed as well, or was. */
    NULLABLE("nullable");

    /** Half of the edits are written as they are. */
    private static final int OF = 8;

    private final String keyword;

    Disguise(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the way for an edit, the same one each time; discriminators and references of parents stay where they are. */
    static Disguise of(SchemaKind kind, Site site) {
        int choice = Math.floorMod((kind.name() + site.schema().pointer()).hashCode(), OF);
        boolean isPlain = site.isAlone() && !site.has("discriminator");
        Disguise disguise = isPlain && choice < values().length ? values()[choice] : NONE;
        return disguise == NULLABLE && (!site.isOf30() || site.has("nullable") || site.has("enum")) ? NONE : disguise;
    }

    String name(SchemaKind kind) {
        return this == NONE ? kind.name() : kind.name() + ", in " + keyword;
    }

    JsonNode apply(JsonNode schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (this) {
            case NONE -> schema;
            case NULLABLE -> StructureKinds.with(schema, keyword, json.booleanNode(true));
            default -> json.objectNode().set(keyword, json.arrayNode().add(schema));
        };
    }
}
