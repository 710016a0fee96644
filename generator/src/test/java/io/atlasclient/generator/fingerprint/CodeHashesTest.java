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
package io.atlasclient.generator.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CodeHashesTest {
    @Test
    void hashesOurCodeByContentAndLibrariesByNameAndSize() {
        SortedMap<String, String> hashes = CodeHashes.of(CodeHashesTest.class.getClassLoader());
        assertThat(hashes.get("library org/openapitools/codegen/CodegenConfig.class"))
                .matches("openapi-generator-.*\\.jar \\d+");
        assertThat(hashes).anySatisfy((label, hash) -> {
            assertThat(label).startsWith("code io/atlasclient/generator/SourceTree.class");
            assertThat(hash).matches("[0-9a-f]{64}");
        });
        assertThat(CodeHashes.of(CodeHashesTest.class.getClassLoader())).isEqualTo(hashes);
    }

    @Test
    void namesAPartThatIsMissing() {
        assertThatThrownBy(() -> CodeHashes.of(ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The generator's installation lacks io/atlasclient/specs/Problem.class.");
    }
}
