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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.generator.testing.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of 8,000 bytes or more (its flag DontCompileHugeMethods). */
class MethodSizeTest {
    private static final int HUGE = 8000;

    @Test
    void dispatchOverManyValuesStaysBelowTheLimitOfTheJitCompiler() throws IOException {
        Map<String, TypeRef.Model> variants = new TreeMap<>();
        List<ModelType> models = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            models.add(Samples.object("Variant" + i, List.of(new JavaClass(Samples.PACKAGE, "Shape"))));
        }
        for (int i = 0; i < 710; i++) {
            variants.put("A_LONG_VALUE_" + i, models.get(i % 40).ref());
        }
        UnionType union = Samples.union(
                "Shape",
                new Dispatch.ByValue("type", variants),
                List.of(),
                models.stream().map(ModelType::ref).toList());
        models.add(union);

        assertThat(longestMethod("org.sample.model.ShapeDispatch", compile(models)))
                .isLessThan(HUGE);
    }

    @Test
    void codecsOfManyClassesStayBelowTheLimitOfTheJitCompiler() throws IOException {
        List<ModelType> models = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            models.add(
                    i % 3 == 0
                            ? Samples.openEnum("Enum" + i, new EnumType.Constant("A", "a"))
                            : Samples.object("Object" + i, List.of()));
        }

        assertThat(longestMethod("org.sample.model.ModelCodecs$Codec$Part11", compile(models)))
                .isLessThan(HUGE);
    }

    private static Map<String, byte[]> compile(List<ModelType> models) {
        ApiModel model = Samples.model(models);
        return Compilation.compile(
                SourceEmitter.emit(model, EmitOptions.everything()).files());
    }

    private static int longestMethod(String className, Map<String, byte[]> classes) throws IOException {
        return BytecodeSizes.of(classes.get(className)).entrySet().stream()
                .filter(method -> !method.getKey().equals("<clinit>"))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElseThrow();
    }
}
