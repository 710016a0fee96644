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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What japicmp says about two clients, which knows classes and nothing of documents. */
final class Japicmp {
    private Japicmp() {}

    /** Returns whom it expects the new classes to hurt. */
    static Set<Victim> victims(Path base, Path revision) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options).compare(archive(base, "1"), archive(revision, "2"));
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
