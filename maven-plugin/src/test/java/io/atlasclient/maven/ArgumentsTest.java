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
package io.atlasclient.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.emit.Part;
import io.atlasclient.specs.ApiVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final ApiVersion VERSION = ApiVersion.parse("2024-01-31");
    private static final Path FOLDER = Path.of("clients", "v2024-01-31");

    @Test
    void readsAVersion() {
        assertThat(Arguments.version(" 2024-01-31 ")).isEqualTo(VERSION);
        assertThatThrownBy(() -> Arguments.version("latest"))
                .hasMessage("parameter versions#: 'latest' is not an API version. Write a date such as 2024-01-31.");
    }

    @Test
    void refusesAPackageThatJavaDoesNotAllow() {
        assertThat(Arguments.packageName("com.example")).isEqualTo("com.example");
        assertThatThrownBy(() -> Arguments.packageName("com.new"))
                .hasMessage("parameter basePackage#: 'com.new' is not the name of a Java package."
                        + " Write one such as com.example.atlas.");
    }

    @Test
    void readsAPart() {
        assertThat(Arguments.part("everything", null, FOLDER, List.of())).isEqualTo(new Part.Everything());
        assertThat(Arguments.part("models", null, FOLDER, List.of())).isEqualTo(new Part.Models());
        assertThatThrownBy(() -> Arguments.part("Client", null, FOLDER, List.of()))
                .hasMessage("parameter part#: There is no part 'Client'. Use everything, models or client.");
    }

    @Test
    void readsAClientsVersionFromItsFolder() {
        assertThat(Arguments.part("client", null, FOLDER, List.of(VERSION))).isEqualTo(new Part.Client(VERSION));
        assertThatThrownBy(() -> Arguments.part("client", null, Path.of("client"), List.of(VERSION)))
                .hasMessage(
                        "parameter clientVersion#: The folder 'client' does not tell which version's client this is."
                                + " Set clientVersion, or name the folder v and the version's date.");
    }

    @Test
    void prefersAClientsVersionThatIsNamed() {
        assertThat(Arguments.part("client", "2024-01-31", Path.of("client"), List.of(VERSION)))
                .isEqualTo(new Part.Client(VERSION));
        assertThatThrownBy(() -> Arguments.part("client", "2024-02-01", FOLDER, List.of(VERSION)))
                .hasMessage("parameter clientVersion#: Version 2024-02-01 is not among the versions that are generated"
                        + " from. Use one of 2024-01-31.");
    }

    @Test
    void refusesAModuleDescriptorForEverything() {
        assertThat(Arguments.moduleInfo(true, new Part.Models())).isTrue();
        assertThat(Arguments.moduleInfo(false, new Part.Everything())).isFalse();
        assertThatThrownBy(() -> Arguments.moduleInfo(true, new Part.Everything()))
                .hasMessage("parameter moduleInfo#: The part everything gets no module descriptor."
                        + " Use part models or client, or write module-info.java yourself.");
    }
}
