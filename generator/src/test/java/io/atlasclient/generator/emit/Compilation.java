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
package io.atlasclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.JsonModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/** Compiles generated sources in memory, as strictly as users may: every warning is an error. */
final class Compilation {
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
     * Compiles.
     *
     * @param sources content by path
     * @return the class files by class name
     */
    static Map<String, byte[]> compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Output output = new Output(compiler)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            boolean compiled = compiler.getTask(messages, output, null, OPTIONS, null, units)
                    .call();
            assertThat(compiled).withFailMessage(messages::toString).isTrue();
            return output.classes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compiles and loads.
     *
     * @param sources content by path
     */
    static ClassLoader load(Map<String, String> sources) {
        return new Loader(compile(sources));
    }

    private static String classPath() {
        return Stream.of(JsonModel.class, NullMarked.class, Retrofit.class, okhttp3.ResponseBody.class)
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

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ClassFile> files = new TreeMap<>();

        Output(JavaCompiler compiler) {
            super(compiler.getStandardFileManager(null, Locale.ROOT, null));
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            assertThat(location).isEqualTo(StandardLocation.CLASS_OUTPUT);
            return files.computeIfAbsent(className, ClassFile::new);
        }

        Map<String, byte[]> classes() {
            return files.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, file -> file.getValue().bytes.toByteArray()));
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compilation.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
