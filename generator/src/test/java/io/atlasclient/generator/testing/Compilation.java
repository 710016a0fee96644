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
package io.atlasclient.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.atlasclient.json.JsonModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import kotlin.Metadata;
import okhttp3.ResponseBody;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/** Compiles sources in memory, as strictly as users may: every warning is an error, wrong Javadoc too. */
public final class Compilation {
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all",
            "-Werror",
            "-Xdoclint:all,-missing",
            "-proc:none",
            "--release",
            "17",
            "-classpath",
            classPath());

    private Compilation() {}

    /**
     * Compiles sources.
     *
     * @param sources content by path, relative to the source root
     * @return the class files by class name
     * @throws AssertionError with the compiler's messages if there is any
     */
    public static Map<String, byte[]> compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT, null))) {
            boolean compiled = compiler.getTask(messages, files, null, OPTIONS, null, MemoryFiles.sources(sources))
                    .call();
            assertThat(compiled).withFailMessage(messages::toString).isTrue();
            return files.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles sources and loads the classes.
     *
     * @param sources content by path, relative to the source root
     * @return a loader of these classes
     * @throws AssertionError with the compiler's messages if there is any
     */
    public static ClassLoader load(Map<String, String> sources) {
        return new MemoryClassLoader(compile(sources));
    }

    /**
     * Parses sources without compiling them.
     *
     * @param sources content by path, relative to the source root
     * @return the syntax trees
     */
    public static List<CompilationUnitTree> parse(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT, null))) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, OPTIONS, null, MemoryFiles.sources(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Stream.of(
                        JsonModel.class,
                        NullMarked.class,
                        Retrofit.class,
                        ResponseBody.class,
                        Metadata.class,
                        Assertions.class)
                .map(Compilation::place)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

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
}
