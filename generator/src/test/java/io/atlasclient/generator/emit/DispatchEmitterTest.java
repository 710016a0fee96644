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
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DispatchEmitterTest {
    private static final TypeRef.Model CIRCLE = Samples.ref("Circle", ModelKind.OBJECT);
    private static final TypeRef.Model SQUARE = Samples.ref("Square", ModelKind.OBJECT);
    private static final TypeRef.Model SOLID = Samples.ref("Solid", ModelKind.UNION);

    @Test
    void printsASwitchOverTheValuesOfAProperty() {
        TreeMap<String, TypeRef.Model> variants = new TreeMap<>();
        variants.put("circle", CIRCLE);
        variants.put("disc\"", CIRCLE);
        variants.put("solid", SOLID);

        Golden.check(
                "ShapeDispatch.java.txt",
                print("Shape", new Dispatch.ByValue("type", variants)).content());
    }

    @Test
    void printsRulesInTheirOrder() {
        Dispatch.ByRules rules = new Dispatch.ByRules(
                List.of(
                        new Dispatch.Rule(
                                List.of(
                                        new Dispatch.AllPresent(List.of("radius", "center")),
                                        new Dispatch.AnyPresent(List.of("color", "paint"))),
                                CIRCLE),
                        new Dispatch.Rule(List.of(new Dispatch.ValueIn("corners", Set.of("4", "four"))), SQUARE),
                        new Dispatch.Rule(
                                List.of(new Dispatch.ValueIn("kind", new TreeSet<>(List.of("a", "b", "c", "d", "e")))),
                                SOLID)),
                new Dispatch.ByValue("type", new TreeMap<>(Map.of("square", SQUARE))));

        Golden.check("FigureDispatch.java.txt", print("Figure", rules).content());
    }

    private static SourceFile print(String name, Dispatch dispatch) {
        UnionType union = Samples.union(name, dispatch, List.of(), List.of(CIRCLE, SQUARE, SOLID));
        UnionType solid = Samples.union("Solid", new Dispatch.ByRules(List.of(), null), List.of(), List.of(), name);
        ApiModel model = Samples.model(List.of(union, solid));
        return new DispatchEmitter(new ReadCalls(model)).emit(union);
    }
}
