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

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.ModelType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecsEmitterTest {
    @Test
    void printsAConstantForEachClassAndOneCodecClass() {
        List<ModelType> models = List.of(
                Samples.openEnum("Color", new EnumType.Constant("RED", "red")),
                Samples.object("Circle", List.of()),
                Samples.union("Shape", new Dispatch.ByRules(List.of(), null), List.of(), List.of()));
        ApiModel model = Samples.model(models);

        Golden.check(
                "ModelCodecs.java.txt",
                new CodecsEmitter(new ReadCalls(model))
                        .emit(CodecsEmitter.shared(model))
                        .content());
    }
}
