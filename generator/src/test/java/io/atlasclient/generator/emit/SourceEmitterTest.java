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

import static io.atlasclient.generator.emit.Samples.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.SourceTree;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.TypeRef.Scalar;
import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.specs.ApiVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceEmitterTest {
    private static final ApiModel MODEL = new ApiModel(
            new JavaPackages("org.sample"),
            List.of(
                    Samples.object(
                            "Link",
                            List.of(),
                            property("title", Scalar.STRING).required().build()),
                    Samples.openEnum("Kind", new EnumType.Constant("I", "i"))),
            List.of(),
            List.of());

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void printsEveryModelAndWhatThePackagesNeed() {
        SourceTree tree = SourceEmitter.emit(MODEL, EmitOptions.everything());

        assertThat(tree.files())
                .containsOnlyKeys(
                        "org/sample/model/Kind.java",
                        "org/sample/model/Link.java",
                        "org/sample/model/ModelCodecs.java",
                        "org/sample/model/package-info.java");
        Compilation.compile(tree.files());
    }

    @Test
    void printsTheSameWhereverItRuns() {
        SourceTree usual = SourceEmitter.emit(MODEL, EmitOptions.everything());

        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThat(SourceEmitter.emit(MODEL, EmitOptions.everything())).isEqualTo(usual);
    }

    @Test
    void aVersionThatTheModelLacksIsRefused() {
        EmitOptions options = new EmitOptions(
                new Part.Client(ApiVersion.parse("2024-01-31")), false, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> SourceEmitter.emit(MODEL, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The model has no version 2024-01-31.");
    }
}
