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
package io.atlasclient.compatibility.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.java.surface.JavaSurface;
import io.atlasclient.compatibility.java.surface.Member;
import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import io.atlasclient.compatibility.java.surface.SurfaceType;
import io.atlasclient.specs.SpecDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the Java without printing it is what reflection finds in the compiled classes. */
class SurfaceTest {
    @TempDir
    private Path work;

    static Stream<SpecDocument> documents() {
        List<SpecDocument> bundled = Documents.all().getOrDefault("bundled", List.of());
        return Stream.concat(
                JavaCase.all().stream().filter(SurfaceTest::isRich).map(JavaCase::base),
                Stream.of(bundled.get(bundled.size() - 1)));
    }

    private static boolean isRich(JavaCase javaCase) {
        return List.of("union-became-object", "query-parameter-removed", "enum-became-object")
                .contains(javaCase.toString());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_surface_is_what_reflection_finds(SpecDocument document) throws IOException {
        GeneratedClient client = GeneratedClient.of(document, work);
        JavaSurface surface = JavaSurface.of(client.model(), document);
        assertThat(lines(surface)).isEqualTo(Reflection.lines(client.classes()));
    }

    private static SortedSet<String> lines(JavaSurface surface) {
        List<String> lines = new ArrayList<>();
        surface.types().values().forEach(type -> add(lines, type));
        surface.methods().forEach(method -> add(lines, method));
        return new TreeSet<>(lines);
    }

    private static void add(List<String> lines, SurfaceType type) {
        lines.add(type.name());
        type.supertypes().forEach(supertype -> lines.add(type.name() + " is a " + supertype));
        type.variants().forEach(variant -> lines.add(type.name() + " permits " + variant));
        for (Member member : type.members()) {
            String owner = type.name() + (member.isOfBuilder() ? "$Builder" : "");
            String parameters =
                    member.role() == Member.Role.CONSTANT ? "" : "(" + String.join(", ", member.parameters()) + ")";
            lines.add(owner + "." + member.name() + parameters + " " + (member.isOfBuilder() ? owner : member.type()));
        }
    }

    private static void add(List<String> lines, SurfaceMethod method) {
        for (List<String> parameters : method.overloads()) {
            lines.add("io.atlasclient.client." + method.owner() + "." + method.name() + "("
                    + String.join(", ", parameters) + ") " + method.result());
        }
    }
}
