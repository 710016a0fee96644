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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.resolve.Overrides.ByValue;
import io.atlasclient.generator.resolve.Overrides.NamedRule;
import io.atlasclient.generator.resolve.Overrides.SecretOverride;
import io.atlasclient.generator.resolve.Overrides.UnionOverride;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesReaderTest {
    @Test
    void readsRulesAndValues() {
        Overrides overrides = OverridesReader.read("o.yaml", """
                        unions:
                          - schema: Shape
                            reason: They look alike.
                            optional: true
                            rules:
                              - variant: Round
                                valueIn: {kind: [ball, disc]}
                                allPresent: [radius]
                              - variant: Square
                                anyPresent: [width, height]
                            byValue: {property: kind, last: [Other]}
                        secrets:
                          - property: code
                            reason: It opens the door.
                        """);

        assertThat(overrides.unions())
                .containsExactly(new UnionOverride(
                        new Origin("o.yaml", "#/unions/0"),
                        "#/components/schemas/Shape",
                        "They look alike.",
                        true,
                        false,
                        List.of(
                                new NamedRule(
                                        "Round",
                                        List.of(
                                                new Dispatch.ValueIn("kind", Set.of("ball", "disc")),
                                                new Dispatch.AllPresent(List.of("radius")))),
                                new NamedRule("Square", List.of(new Dispatch.AnyPresent(List.of("width", "height"))))),
                        new ByValue("kind", List.of("Other"))));
        assertThat(overrides.secrets())
                .containsExactly(
                        new SecretOverride(new Origin("o.yaml", "#/secrets/0"), "code", "It opens the door.", false));
    }

    @Test
    void takesAPointerAsItIs() {
        Overrides overrides = OverridesReader.read("o.yaml", """
                        unions:
                          - {schema: "#/components/schemas/A/properties/b", reason: r, merge: true}
                        """);

        assertThat(overrides.unions().get(0).schema()).isEqualTo("#/components/schemas/A/properties/b");
        assertThat(overrides.unions().get(0).merge()).isTrue();
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> OverridesReader.read("o.yaml", "unions: [\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("o.yaml#: The file is not YAML: ")
                .hasMessageEndingWith(" Mend the syntax.");
    }

    @Test
    void refusesAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xE9, '\n'});

        assertThatThrownBy(() -> Overrides.read(latin))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(latin + "#: The file is not UTF-8 text. Save it in UTF-8.");
        assertThatThrownBy(() -> Overrides.read(folder.resolve("none.yaml")))
                .hasMessage(folder.resolve("none.yaml") + "#: The file is not there. Check the path.");
        assertThatThrownBy(() -> Overrides.read(folder))
                .hasMessage(folder + "#: The file cannot be read. Check that it is a file and may be read.");
    }

    @Test
    void theFileOfTheProjectIsAsItShouldBe() {
        assertThat(Overrides.load().unions())
                .isNotEmpty()
                .allMatch(entry -> !entry.reason().isBlank());
    }
}
