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
package io.atlasclient.compatibility.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RenderersTest {
    private static final String COMPATIBILITY = "io.atlasclient.compatibility";
    private static final String REPORT = COMPATIBILITY + ".report";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COMPATIBILITY);

    @Test
    void renderers_neither_walk_the_diff_nor_judge() {
        noClasses()
                .that()
                .resideInAPackage(REPORT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        COMPATIBILITY + ".diff..",
                        COMPATIBILITY + ".fact..",
                        COMPATIBILITY + ".view..",
                        COMPATIBILITY + ".judge..",
                        COMPATIBILITY + ".policy..",
                        COMPATIBILITY + ".input..",
                        "io.swagger..")
                .check(CLASSES);
    }

    @Test
    void renderers_do_not_know_each_other() {
        slices().matching(REPORT + ".(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(REPORT + ".view"))
                .check(CLASSES);
    }
}
