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

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with two documents, {@code base.yaml} and {@code revision.yaml}, and {@code Caller.java}, a program that uses the
 * Java of the first. It is told which of the two clients it runs with, for servers whose answers differ.
 *
 * @param folder the folder
 */
record JavaCase(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "resources", "java");
    private static final ApiVersion VERSION = ApiVersion.parse("2001-01-01");

    static List<JavaCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(JavaCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SpecDocument base() {
        return document("base.yaml");
    }

    SpecDocument revision() {
        return document("revision.yaml");
    }

    private SpecDocument document(String name) {
        try {
            return SpecReader.read(VERSION, name, Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Generates both clients and tries the caller with them. */
    Trial run(Path work) {
        GeneratedClient base = GeneratedClient.of(base(), work.resolve("base"));
        GeneratedClient revision = GeneratedClient.of(revision(), work.resolve("revision"));
        Path caller = work.resolve("caller");
        assertThat(Javac.compile(folder, caller, base.classes())).isEmpty();
        assertThat(failure("base", caller, base.classes()))
                .as("with the old client")
                .isEmpty();
        String messages = Javac.compile(folder, work.resolve("compiled-again"), revision.classes());
        return new Trial(base, revision, messages, failure("revision", caller, revision.classes()));
    }

    /**
     * What came of a caller.
     *
     * @param base the old client
     * @param revision the new client
     * @param messages what the compiler says about it with the new client; empty if it compiles
     * @param failure what its old classes throw with the new client
     */
    record Trial(GeneratedClient base, GeneratedClient revision, String messages, Optional<Throwable> failure) {}

    private static Optional<Throwable> failure(String side, Path caller, Path client) {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {caller.toUri().toURL(), client.toUri().toURL()}, JavaCase.class.getClassLoader())) {
            loader.loadClass("Caller").getMethod("main", String[].class).invoke(null, (Object) new String[] {side});
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
