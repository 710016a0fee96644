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

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What callers can name in compiled clients, but for what every class of a kind has. */
final class Reflection {
    private static final Set<String> EVERYWHERE = Set.of(
            "builder",
            "toBuilder",
            "build",
            "additionalProperties",
            "writeTo",
            "equals",
            "hashCode",
            "toString",
            "of",
            "values");

    private final SortedSet<String> lines = new TreeSet<>();

    private Reflection() {}

    static SortedSet<String> lines(Path classes) throws IOException {
        Reflection reflection = new Reflection();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Reflection.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*(model|query|v\\d+).[A-Za-z0-9_]+(\\$Builder)?\\.class"))
                    .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .filter(name -> !name.matches(".*\\.(ModelCodecs|AtlasApi)"))
                    .toList();
            for (String name : names) {
                reflection.add(loader.loadClass(name));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return reflection.lines;
    }

    private void add(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        boolean isModel = type.getEnclosingClass() == null && !name(type).contains(".client.");
        if (isModel) {
            lines.add(name(type));
            Stream.of(type.getGenericInterfaces())
                    .map(Reflection::name)
                    .filter(supertype -> !supertype.endsWith(".JsonModel"))
                    .forEach(supertype -> lines.add(name(type) + " is a " + supertype));
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses())
                    .filter(variant -> variant.getEnclosingClass() == null)
                    .forEach(variant -> lines.add(name(type) + " permits " + name(variant)));
        }
        Stream.of(type.getDeclaredFields()).forEach(field -> add(type, field));
        Stream.of(type.getDeclaredMethods()).forEach(method -> add(type, method));
    }

    private void add(Class<?> type, Field field) {
        if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
            lines.add(name(type) + "." + field.getName() + " " + name(type));
        }
    }

    private void add(Class<?> type, Method method) {
        boolean isOwn = Modifier.isPublic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && !EVERYWHERE.contains(method.getName());
        if (isOwn) {
            String parameters = Arrays.stream(method.getGenericParameterTypes())
                    .map(Reflection::name)
                    .collect(Collectors.joining(", "));
            lines.add(name(type) + "." + method.getName() + "(" + parameters + ") "
                    + name(method.getGenericReturnType()));
        }
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("io\\.atlasclient\\.v\\d+\\.", "io.atlasclient.client.");
    }
}
