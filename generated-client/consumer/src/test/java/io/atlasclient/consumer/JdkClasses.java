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
package io.atlasclient.consumer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The classes of the JDK that runs this, as a jar: ProGuard cannot read a run-time image, and not every JDK has {@code jmods}. */
final class JdkClasses {
    private static final List<String> MODULES = List.of("java.base", "java.logging", "java.net.http", "jdk.httpserver");

    private JdkClasses() {}

    static void writeTo(Path jar) throws IOException {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String module : MODULES) {
                addAll(image.getPath("/modules", module), zip);
            }
        }
    }

    private static void addAll(Path module, ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(found -> isClass(found.toString())).toList()) {
                zip.putNextEntry(new ZipEntry(module.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static boolean isClass(String path) {
        return path.endsWith(".class") && !path.endsWith("/module-info.class");
    }
}
