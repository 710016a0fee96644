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

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2001, 1, 1);
    private static final DiffSettings SETTINGS = DiffSettings.semantic().in(DiffSettings.Mode.WITHIN);

    /** What japicmp says, where it differs from what compiler and virtual machine do, for the reasons in the file. */
    private static final Map<String, Set<Victim>> OTHER_OPINIONS = OtherOpinions.read();

    @TempDir
    private Path work;

    static List<JavaCase> cases() {
        return JavaCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void callers_fail_if_and_only_if_it_was_said(JavaCase javaCase) throws IOException {
        JavaCase.Trial trial = javaCase.run(work);
        ApiDiff diff = ApiDiff.between(javaCase.base(), javaCase.revision(), SETTINGS);
        List<JavaChange> changes = JavaImpact.between(javaCase.base(), javaCase.revision());
        List<Finding> findings = findings(diff, changes, "java");
        Golden.check(
                javaCase.folder().resolve("expected.txt"),
                text(trial) + text("wire", findings(diff, changes, "wire")) + text("java", findings));
        assertThat(Japicmp.victims(trial.base().classes(), trial.revision().classes()))
                .isEqualTo(OTHER_OPINIONS.getOrDefault(javaCase.toString(), callers(findings)));
        assertThat(hurts(findings, Victim.SOURCE))
                .as(trial.messages())
                .isEqualTo(!trial.messages().isEmpty());
        assertThat(hurts(findings, Victim.BINARY)).isEqualTo(trial.failure().isPresent());
    }

    private static List<Finding> findings(ApiDiff diff, List<JavaChange> changes, String preset) {
        Policy policy = Presets.preset(preset);
        return JavaFindings.add(
                Judge.findings(diff, policy, Mode.WITHIN, TODAY), changes, diff, FileNames.of(diff), policy);
    }

    private static Set<Victim> callers(List<Finding> findings) {
        Set<Victim> victims = EnumSet.noneOf(Victim.class);
        findings.forEach(finding -> victims.addAll(finding.victims()));
        victims.retainAll(EnumSet.of(Victim.SOURCE, Victim.BINARY));
        return victims;
    }

    private static boolean hurts(List<Finding> findings, Victim victim) {
        return findings.stream().anyMatch(finding -> finding.victims().contains(victim));
    }

    private static String text(JavaCase.Trial trial) {
        return "source: " + (trial.messages().isEmpty() ? "compiles" : "does not compile") + "\nbinary: "
                + trial.failure().map(JavaCasesTest::name).orElse("runs") + "\n";
    }

    private static String text(String preset, List<Finding> findings) {
        return "\n" + preset + "\n"
                + findings.stream()
                        .map(finding -> finding.level() + " " + finding.rule() + " " + finding.victims() + "\n"
                                + "  " + finding.message() + "\n"
                                + finding.arguments()
                                        .getOrDefault("java", "")
                                        .replaceAll("(?m)^(?=.)|; ", "\n  ")
                                        .replaceFirst("^\n", "")
                                        .replaceFirst("(?<=.)$", "\n"))
                        .collect(Collectors.joining());
    }

    /** A switch that meets a class it does not know fails in another way on each JDK. */
    private static String name(Throwable failure) {
        boolean isOfSwitch = failure.getClass() == IncompatibleClassChangeError.class && failure.getMessage() == null;
        return isOfSwitch ? "MatchException" : failure.getClass().getSimpleName();
    }
}
