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
package io.atlasclient.conformance.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls methods of generated classes by name. */
public final class Members {
    private Members() {}

    /**
     * Calls a method without arguments.
     *
     * @param target the object
     * @param method the name of a public method
     * @return what it returns
     * @throws LinkageError if there is no such method
     * @throws RuntimeException what the method throws
     */
    public static @Nullable Object call(Object target, String method) {
        return invoke(find(target.getClass(), method), target);
    }

    /**
     * Calls a static method without arguments.
     *
     * @param type the class
     * @param method the name of a public method
     * @return what it returns
     * @throws LinkageError if there is no such method
     * @throws RuntimeException what the method throws
     */
    public static @Nullable Object callStatic(Class<?> type, String method) {
        return invoke(find(type, method), null);
    }

    /**
     * Calls the only public static method with that name and one parameter.
     *
     * @param type the class
     * @param method the name
     * @param argument the argument
     * @return what it returns
     * @throws LinkageError if there is no such method
     * @throws RuntimeException what the method throws
     */
    public static @Nullable Object callStatic(Class<?> type, String method, Object argument) {
        return invoke(withOneParameter(type, method), null, argument);
    }

    /**
     * Calls the only public method with that name and one parameter.
     *
     * @param target the object
     * @param method the name
     * @param argument the argument
     * @return what it returns
     * @throws LinkageError if there is no such method
     * @throws RuntimeException what the method throws
     */
    public static @Nullable Object call(Object target, String method, @Nullable Object argument) {
        return invoke(withOneParameter(target.getClass(), method), target, argument);
    }

    private static Method withOneParameter(Class<?> type, String name) {
        for (Method candidate : type.getMethods()) {
            if (candidate.getName().equals(name) && candidate.getParameterCount() == 1 && !candidate.isBridge()) {
                return candidate;
            }
        }
        throw new LinkageError(type.getName() + " lacks " + name);
    }

    /**
     * Calls a method.
     *
     * @param method the method
     * @param target the object; null for a static method
     * @param arguments the arguments
     * @return what it returns
     * @throws LinkageError if it cannot be called
     * @throws RuntimeException what the method throws
     */
    public static @Nullable Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new LinkageError(method + " is not public", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new LinkageError(method + " failed", e.getCause());
        }
    }

    private static Method find(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type.getName() + " lacks " + name, e);
        }
    }
}
