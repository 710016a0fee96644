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
package io.atlasclient.compatibility.java.surface;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which models callers send, and so build. */
final class SentTypes {
    private final Map<JavaClass, ModelType> models = new HashMap<>();
    private final Set<JavaClass> sent = new HashSet<>();
    private final Deque<JavaClass> open = new ArrayDeque<>();

    private SentTypes() {}

    /** Returns the classes of request bodies, of what they hold, and of the variants of unions among them. */
    static Set<JavaClass> of(ApiModel model) {
        SentTypes types = new SentTypes();
        model.models().forEach(types::know);
        model.clients().forEach(client -> client.ownModels().forEach(types::know));
        model.clients().stream()
                .flatMap(client -> client.interfaces().stream())
                .flatMap(api -> api.operations().stream())
                .flatMap(operation -> operation.arguments().stream())
                .filter(argument -> argument.location() == Operation.Location.BODY)
                .forEach(argument -> types.add(argument.type()));
        for (JavaClass next = types.open.poll(); next != null; next = types.open.poll()) {
            types.follow(next);
        }
        return types.sent;
    }

    private void know(ModelType type) {
        models.put(type.ref().javaClass(), type);
    }

    private void follow(JavaClass javaClass) {
        ModelType type = models.get(javaClass);
        if (type instanceof ObjectType object) {
            object.properties().stream().map(Property::type).forEach(this::add);
        } else if (type instanceof UnionType union) {
            union.permitted().forEach(this::add);
        }
    }

    private void add(TypeRef type) {
        if (type instanceof TypeRef.Model model && sent.add(model.javaClass())) {
            open.add(model.javaClass());
        } else if (type instanceof TypeRef.ListOf list) {
            add(list.element());
        } else if (type instanceof TypeRef.MapOf map) {
            add(map.value());
        }
    }
}
