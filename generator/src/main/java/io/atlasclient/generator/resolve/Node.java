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
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schema object at its place in a document.
 *
 * @param schema the schema as Swagger Parser read it, possibly only a reference
 * @param origin where it stands
 * @param scope the documents that it counts for
 * @param className the class name of what it becomes if it needs a class: the component's, or owner and property
 */
record Node(Schema<?> schema, Origin origin, Scope scope, String className) {

    /** Returns a schema below this one that needs a name of its own if it becomes a class. */
    Node child(Schema<?> child, String relativePointer, String childClassName) {
        return new Node(child, at(relativePointer), scope, childClassName);
    }

    /** Returns the schema of a property; if it needs a class, that is named after owner and property. */
    Node property(String name, Schema<?> property) {
        return child(
                property,
                "/properties" + Pointers.token(name),
                JavaIdentifiers.className(className + JavaIdentifiers.pascal(name)));
    }

    /** Returns a schema below this one that stands for this one, such as the items of an array. */
    Node inner(Schema<?> inner, String relativePointer) {
        return new Node(inner, at(relativePointer), scope, className);
    }

    /**
     * Identifies the schema object among all that are shared or among those of one version. The class name is a part of
     * it because the same place may hold another parameter in another version's document.
     */
    String key() {
        return scope.name() + origin.pointer() + " " + className;
    }

    /** Returns whether this is an entry of {@code #/components/schemas}. */
    boolean isComponent() {
        return origin.pointer().startsWith(Pointers.SCHEMAS)
                && origin.pointer().indexOf('/', Pointers.SCHEMAS.length()) < 0;
    }

    private Origin at(String relativePointer) {
        return new Origin(origin.document(), origin.pointer() + relativePointer);
    }

    /** Nodes are equal if they are the same place: hashing a schema would walk all of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node node && node.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
