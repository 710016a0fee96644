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
package io.atlasclient.generator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the packages: documents, model, sources; none runs the other way. */
class ArchitectureTest {
    private static final String GENERATOR = "io.atlasclient.generator";
    private static final String SWAGGER_MODEL = "io.swagger..";
    private static final String OPENAPI_GENERATOR = "org.openapitools..";
    private static final String JAVA_POET = "com.palantir.javapoet..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(GENERATOR);

    @Test
    void resolvingKnowsNothingOfEmitting() {
        noClasses()
                .that()
                .resideInAPackage(GENERATOR + ".resolve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GENERATOR + ".emit..", GENERATOR + ".output..", OPENAPI_GENERATOR, JAVA_POET)
                .check(CLASSES);
    }

    @Test
    void emittingKnowsTheModelAndNoDocument() {
        noClasses()
                .that()
                .resideInAPackage(GENERATOR + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GENERATOR + ".resolve..", GENERATOR + ".output..", SWAGGER_MODEL)
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage(GENERATOR + ".model..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(GENERATOR + "..").and(not(resideInAPackage(GENERATOR + ".model.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(SWAGGER_MODEL, OPENAPI_GENERATOR, JAVA_POET)
                .check(CLASSES);
    }

    @Test
    void namesTextsAndFilesKnowNeitherDocumentsNorModel() {
        noClasses()
                .that()
                .resideInAnyPackage(GENERATOR + ".naming..", GENERATOR + ".javadoc..", GENERATOR + ".output..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        GENERATOR + ".model..",
                        GENERATOR + ".resolve..",
                        GENERATOR + ".emit..",
                        SWAGGER_MODEL,
                        OPENAPI_GENERATOR,
                        JAVA_POET)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(GENERATOR + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void oneClassExtendsOpenApiGenerator() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getRawSuperclass()
                                .filter(parent ->
                                        resideInAPackage(OPENAPI_GENERATOR).test(parent))
                                .isPresent())
                        .map(JavaClass::getName))
                .containsExactly("io.atlasclient.generator.emit.AtlasCodegen");
    }
}
