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

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement of a caller that names one thing of a client.
 *
 * @param kind what is done with it
 * @param owner the class as people name it, such as {@code Cluster.Builder}
 * @param member the method or constant, the supertype, or empty for the class itself
 * @param statement the statement, which compiles with the client that it was derived from
 */
record Use(Kind kind, String owner, String member, String statement) {
    private static final Pattern CLASS = Pattern.compile("(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

    /** What a caller does. */
    enum Kind {
        NAME,
        CONVERT,
        SWITCH,
        READ,
        CALL
    }

    /** Returns everything that can be done with a class that was loaded. */
    static List<Use> of(Class<?> type) {
        String name = type.getCanonicalName();
        List<Use> uses = new ArrayList<>();
        uses.add(use(Kind.NAME, type, "", "Class<?> it = " + name + ".class;"));
        for (Type supertype : type.getGenericInterfaces()) {
            uses.add(use(Kind.CONVERT, type, simple(java(supertype)), java(supertype) + " it = " + cast(name) + ";"));
        }
        if (type.isSealed()) {
            uses.add(use(Kind.SWITCH, type, "", allVariants(type)));
        }
        Stream.of(type.getDeclaredFields()).filter(Use::isPublic).forEach(field -> uses.add(of(type, field)));
        Stream.of(type.getDeclaredMethods())
                .filter(method -> isPublic(method) && !method.isSynthetic() && method.getTypeParameters().length == 0)
                .forEach(method -> uses.add(of(type, method)));
        return uses;
    }

    /** Returns the classes in the statement, nested ones as what they are nested in. */
    Set<String> classes() {
        return CLASS.matcher(statement).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** Returns what findings may call the thing that is used. */
    Set<String> elements() {
        if (kind == Kind.CONVERT) {
            return Set.of(owner, conversion(owner, member));
        }
        return member.isEmpty() ? Set.of(owner) : Set.of(owner + "." + member);
    }

    /** Returns what names that a class is one of an interface, whose type arguments do not count. */
    static String conversion(String type, String supertype) {
        return type + " is a " + supertype.replaceFirst("<.*", "");
    }

    private static boolean isPublic(java.lang.reflect.Member member) {
        return Modifier.isPublic(member.getModifiers());
    }

    private static Use of(Class<?> type, Field field) {
        return use(
                Kind.READ,
                type,
                field.getName(),
                java(field.getGenericType()) + " it = " + type.getCanonicalName() + "." + field.getName() + ";");
    }

    private static Use of(Class<?> type, Method method) {
        String receiver =
                Modifier.isStatic(method.getModifiers()) ? type.getCanonicalName() : cast(type.getCanonicalName());
        String call = receiver + "." + method.getName() + "("
                + Arrays.stream(method.getGenericParameterTypes())
                        .map(parameter -> blank(java(parameter)))
                        .collect(Collectors.joining(", "))
                + ");";
        boolean returns = method.getReturnType() != void.class;
        return use(
                Kind.CALL,
                type,
                method.getName(),
                returns ? java(method.getGenericReturnType()) + " it = " + call : call);
    }

    private static String allVariants(Class<?> union) {
        return "switch (" + cast(union.getCanonicalName()) + ") {"
                + Stream.of(union.getPermittedSubclasses())
                        .map(variant -> " case " + variant.getCanonicalName() + " it -> {}")
                        .collect(Collectors.joining())
                + " }";
    }

    private static Use use(Kind kind, Class<?> type, String member, String statement) {
        return new Use(kind, simple(type.getCanonicalName()), member, statement);
    }

    private static String blank(String type) {
        return switch (type) {
            case "boolean" -> "false";
            case "int", "long", "double" -> "0";
            default -> cast(type);
        };
    }

    private static String cast(String type) {
        return "((" + type + ") null)";
    }

    private static String java(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    static String simple(String type) {
        return type.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
