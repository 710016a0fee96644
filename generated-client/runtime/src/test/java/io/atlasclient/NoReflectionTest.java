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
package io.atlasclient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The runtime needs no metadata for GraalVM's native images, and no rules against renaming its own members, because it looks nothing up by name. */
class NoReflectionTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.atlasclient");

    private static final Set<String> LOOK_UPS = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getRecordComponents",
            "getResource",
            "getResourceAsStream",
            "newInstance");

    @Test
    void noClassLooksUpAnotherOneAMemberOrAResource() {
        noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a look-up of java.lang.Class") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return access.getTargetOwner().isEquivalentTo(Class.class)
                                && LOOK_UPS.contains(access.getTarget().getName());
                    }
                })
                .check(RUNTIME);
    }

    @Test
    void noClassUsesWhatTakesANameAtRunTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Constructor.class,
                        Field.class,
                        Proxy.class,
                        MethodHandles.Lookup.class,
                        ObjectInputStream.class,
                        ResourceBundle.class,
                        ServiceLoader.class)
                .check(RUNTIME);
    }
}
