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

import io.atlasclient.compatibility.finding.Victim;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What japicmp says about two clients, which knows classes and nothing of documents. */
final class Japicmp {
    private Japicmp() {}

    /** Callers meet none of these: only Retrofit implements interfaces of methods, and only the generator sealed ones. */
    private static final Set<JApiCompatibilityChangeType> FOR_IMPLEMENTORS = EnumSet.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
            JApiCompatibilityChangeType.METHOD_NEW_DEFAULT,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT,
            JApiCompatibilityChangeType.METHOD_DEFAULT_ADDED_IN_IMPLEMENTED_INTERFACE);

    /**
     * Returns what it calls incompatible for callers, such as {@code Cluster.Builder.name}.
     *
     * @param base the old classes
     * @param revision the new classes
     * @param incompatible what to look for in a change
     */
    static SortedSet<String> elements(Path base, Path revision, Predicate<JApiCompatibilityChange> incompatible)
            throws IOException {
        Predicate<JApiCompatibility> breaks = element -> element.getCompatibilityChanges().stream()
                .anyMatch(change -> incompatible.test(change) && !FOR_IMPLEMENTORS.contains(change.getType()));
        SortedSet<String> elements = new TreeSet<>();
        for (JApiClass type : compare(base, revision)) {
            String name = simple(type.getFullyQualifiedName());
            if (breaks.test(type)) {
                elements.add(name);
            }
            type.getInterfaces().stream()
                    .filter(breaks)
                    .forEach(
                            supertype -> elements.add(Use.conversion(name, simple(supertype.getFullyQualifiedName()))));
            type.getMethods().stream().filter(breaks).forEach(method -> elements.add(name + "." + method.getName()));
            type.getFields().stream().filter(breaks).forEach(field -> elements.add(name + "." + field.getName()));
        }
        return elements;
    }

    private static String simple(String qualifiedName) {
        return Use.simple(qualifiedName.replace('$', '.'));
    }

    private static List<JApiClass> compare(Path base, Path revision) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options).compare(archive(base, "1"), archive(revision, "2"));
    }

    /** Returns whom it expects the new classes to hurt. */
    static Set<Victim> victims(Path base, Path revision) throws IOException {
        List<JApiClass> classes = compare(base, revision);
        Set<Victim> victims = EnumSet.noneOf(Victim.class);
        if (!classes.stream().allMatch(JApiClass::isSourceCompatible)) {
            victims.add(Victim.SOURCE);
        }
        if (!classes.stream().allMatch(JApiClass::isBinaryCompatible)) {
            victims.add(Victim.BINARY);
        }
        return victims;
    }

    private static JApiCmpArchive archive(Path classes, String version) throws IOException {
        Path jar = classes.resolveSibling("client.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return new JApiCmpArchive(jar.toFile(), version);
    }
}
