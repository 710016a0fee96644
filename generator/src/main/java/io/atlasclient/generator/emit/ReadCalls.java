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
package io.atlasclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How generated code reads a value of a generated class: a union through its dispatch class, all else by itself. */
final class ReadCalls {
    private final Map<JavaClass, JavaClass> dispatchClasses = new HashMap<>();

    ReadCalls(ApiModel model) {
        add(model.models());
        model.clients().forEach(client -> add(client.ownModels()));
    }

    private void add(List<ModelType> models) {
        for (ModelType model : models) {
            if (model instanceof UnionType union) {
                dispatchClasses.put(union.ref().javaClass(), union.dispatchClass());
            }
        }
    }

    /**
     * Returns the expression that reads a value from the reader {@code in}.
     *
     * @param type the class
     * @param fromPackage the package of the code; the codec is used from other packages, the rest being package-private
     */
    CodeBlock read(TypeRef.Model type, String fromPackage) {
        if (!type.javaClass().packageName().equals(fromPackage)) {
            return CodeBlock.of("$L.read(in)", PoetTypes.codec(type));
        }
        JavaClass reader = dispatchClasses.getOrDefault(type.javaClass(), type.javaClass());
        return CodeBlock.of("$T.read(in)", PoetTypes.of(reader));
    }
}
