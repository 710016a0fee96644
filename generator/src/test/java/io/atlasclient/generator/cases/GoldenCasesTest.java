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
package io.atlasclient.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCasesTest {
    static List<GoldenCase> all() {
        return GoldenCase.all();
    }

    static List<GoldenCase> withSources() {
        return all().stream().filter(golden -> !golden.expectsProblems()).toList();
    }

    static List<GoldenCase> withProblems() {
        return all().stream().filter(GoldenCase::expectsProblems).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withSources")
    void documentBecomesExactlyTheExpectedFiles(GoldenCase golden) {
        golden.rewriteIfAsked();
        Map<String, String> actual = golden.generate().files();
        assertThat(GoldenFiles.differences(GoldenCase.contents(golden.expected()), actual))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withSources")
    void expectedFilesCompileAndWork(GoldenCase golden) {
        golden.rewriteIfAsked();
        Exercises exercises = Exercises.of(golden);
        exercises.validateInterfaces();
        exercises.roundTrip();
        exercises.run();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withProblems")
    void documentIsRejectedWithTheExpectedProblems(GoldenCase golden) {
        golden.rewriteIfAsked();
        assertThat(golden.rejection()).isEqualTo(GoldenCase.text(golden.problems()));
    }
}
