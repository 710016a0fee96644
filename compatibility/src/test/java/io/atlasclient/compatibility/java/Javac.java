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

import io.atlasclient.json.JsonModel;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import kotlin.Metadata;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/** Compiles Java in this process. */
final class Javac {
    /** The release whose switch knows patterns without being told to. */
    private static final int PATTERNS = 21;

    /** No more than callers need: the compiler looks into every jar. */
    private static final List<String> LIBRARIES = Stream.of(
                    Answers.class,
                    JsonModel.class,
                    Retrofit.class,
                    OkHttpClient.class,
                    ByteString.class,
                    Metadata.class,
                    NullMarked.class)
            .map(Javac::place)
            .toList();

    private static final String ALL_ERRORS = String.valueOf(Integer.MAX_VALUE);

    private Javac() {}

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compiles the Java files below a folder.
     *
     * @param sources the folder
     * @param classes the folder that gets the classes
     * @param classPath more to compile against than the class path of the tests
     * @return what the compiler says; empty if it finds no error
     */
    static String compile(Path sources, Path classes, Path... classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> found = Files.walk(sources)) {
            Files.createDirectories(classes);
            List<Path> units =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            options(classes, List.of(classPath)),
                            null,
                            files.getJavaFileObjectsFromPaths(units))
                    .call();
            clearMinorVersions(classes);
            return compiled ? "" : messages.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(Path classes, List<Path> classPath) {
        List<String> path =
                new ArrayList<>(classPath.stream().map(Path::toString).toList());
        path.addAll(LIBRARIES);
        List<String> options = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:none",
                "-Xmaxerrs",
                ALL_ERRORS,
                "-XDshould-stop.ifError=FLOW",
                "-d",
                classes.toString(),
                "-classpath",
                String.join(File.pathSeparator, path)));
        if (Runtime.version().feature() < PATTERNS) {
            options.addAll(List.of(
                    "--enable-preview",
                    "--release",
                    String.valueOf(Runtime.version().feature())));
        }
        return options;
    }

    /**
     * Marks classes as ordinary ones: what JDK 17 compiles with patterns in a switch needs nothing that it lacks, but it
     * would refuse to load it in a process that was not started for previews.
     */
    private static void clearMinorVersions(Path classes) throws IOException {
        try (Stream<Path> found = Files.walk(classes)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".class")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[4] = 0;
                bytes[5] = 0;
                Files.write(file, bytes);
            }
        }
    }
}
