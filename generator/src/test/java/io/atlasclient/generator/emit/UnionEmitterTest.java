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

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionEmitterTest {
    private static final UnionType SHAPE = Samples.union(
            "Shape",
            new Dispatch.ByValue("type", Map.of("circle", Samples.ref("Circle", ModelKind.OBJECT))),
            List.of(
                    Samples.property("type", Samples.ref("Kind", ModelKind.ENUM))
                            .required()
                            .build(),
                    Samples.property("name", TypeRef.Scalar.STRING).build(),
                    Samples.property("tags", new TypeRef.ListOf(Samples.ref("Tag", ModelKind.OBJECT)))
                            .build()),
            List.of(Samples.ref("Circle", ModelKind.OBJECT)));

    @Test
    void printsASealedInterfaceWithItsUnknownVariant() {
        Golden.check("Shape.java.txt", new UnionEmitter().emit(SHAPE).content());
    }
}
