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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A caller that uses everything of a client, one thing in each of its methods. */
final class EveryUse {
    private static final int PER_CLASS = 500;
    private static final int LINES_BEFORE = 1;
    private static final Pattern ERROR = Pattern.compile("(?m)\\bUses(\\d+)\\.java:(\\d+): error: ");

    private final List<Use> uses;
    private final Path folder;
    private final Path sources;
    private final Path classes;

    private EveryUse(List<Use> uses, Path folder) {
        this.uses = uses;
        this.folder = folder;
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
    }

    /** Writes and compiles the caller of a client. */
    static EveryUse of(Path client, Path folder) {
        EveryUse caller = new EveryUse(uses(client), folder);
        caller.write();
        assertThat(Javac.compile(caller.sources, caller.classes, client)).isEmpty();
        return caller;
    }

    List<Use> uses() {
        return uses;
    }

    /** Returns the statements that the compiler refuses with another client. */
    Set<Use> refused(Path client) {
        Matcher errors = ERROR.matcher(Javac.compile(sources, folder.resolve("again"), client));
        Set<Use> refused = new LinkedHashSet<>();
        while (errors.find()) {
            refused.add(uses.get(Integer.parseInt(errors.group(1)) * PER_CLASS
                    + Integer.parseInt(errors.group(2))
                    - 1
                    - LINES_BEFORE));
        }
        return refused;
    }

    /** Returns the compiled statements that cannot be linked with another client. */
    Set<Use> unlinked(Path client) {
        Set<Use> unlinked = new LinkedHashSet<>();
        try (URLClassLoader loader = loader(classes, client)) {
            for (int i = 0; i < uses.size(); i++) {
                Method method = loader.loadClass("Uses" + i / PER_CLASS).getDeclaredMethod("use" + i);
                if (uses.get(i).kind() != Use.Kind.SWITCH && !links(method)) {
                    unlinked.add(uses.get(i));
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return unlinked;
    }

    /** A statement that was linked goes on to fail, since it uses nothing but null. */
    private static boolean links(Method method) throws IllegalAccessException {
        try {
            method.invoke(null);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof LinkageError);
        }
    }

    private void write() {
        try {
            Files.createDirectories(sources);
            for (int first = 0; first < uses.size(); first += PER_CLASS) {
                String name = "Uses" + first / PER_CLASS;
                StringBuilder text = new StringBuilder("public class " + name + " {\n");
                for (int i = first; i < Math.min(first + PER_CLASS, uses.size()); i++) {
                    text.append("public static void use").append(i).append("() throws Throwable { ");
                    text.append(uses.get(i).statement()).append(" }\n");
                }
                Files.writeString(sources.resolve(name + ".java"), text.append("}\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Use> uses(Path client) {
        List<Use> uses = new ArrayList<>();
        for (Class<?> type : load(client)) {
            uses.addAll(Use.of(type));
        }
        return uses;
    }

    private static List<Class<?>> load(Path client) {
        List<Class<?>> types = new ArrayList<>();
        try (URLClassLoader loader = loader(client);
                Stream<Path> files = Files.walk(client)) {
            List<String> names = files.map(file -> client.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("ModelCodecs"))
                    .sorted()
                    .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, loader);
                if (isVisible(type)) {
                    types.add(type);
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && (outer == null || isVisible(outer));
    }

    private static URLClassLoader loader(Path... folders) throws MalformedURLException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, EveryUse.class.getClassLoader());
    }
}
