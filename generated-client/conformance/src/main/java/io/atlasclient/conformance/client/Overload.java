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
package io.atlasclient.conformance.client;

import io.atlasclient.PageRequest;
import io.atlasclient.QueryParameters;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * One way to call an operation.
 *
 * @param method the interface method
 * @param arguments its arguments
 * @param optional the optional parameters among them; null if it takes none
 * @param page the page among them; null if it takes none
 * @param hasBody whether a body is among them
 */
record Overload(
        Method method,
        List<Object> arguments,
        @Nullable QueryParameters optional,
        @Nullable PageRequest page,
        boolean hasBody) {
    private static final PageRequest PAGE = new PageRequest(3, 17);

    /**
     * Lists all ways to call an operation.
     *
     * @param client its interface
     * @param operation the operation
     * @param positional the positional arguments
     * @param query the optional parameters; null if it has none
     * @return one for each method with its name
     */
    static List<Overload> of(
            ClientInterface client,
            Operation operation,
            Map<Operation.Argument, Object> positional,
            @Nullable QueryParameters query) {
        List<Overload> overloads = new ArrayList<>();
        for (Method method : GeneratedCode.load(client.javaClass()).getMethods()) {
            if (method.getName().equals(operation.methodName())) {
                overloads.add(of(method, positional, query));
            }
        }
        return overloads;
    }

    private static Overload of(
            Method method, Map<Operation.Argument, Object> positional, @Nullable QueryParameters query) {
        for (boolean withOptionalBody : List.of(true, false)) {
            List<Object> arguments = new ArrayList<>();
            positional.forEach((argument, value) -> {
                if (withOptionalBody || argument.required()) {
                    arguments.add(value);
                }
            });
            boolean hasBody = positional.keySet().stream()
                    .anyMatch(argument -> argument.location() == Operation.Location.BODY
                            && (withOptionalBody || argument.required()));
            if (accepts(method, arguments)) {
                return new Overload(method, arguments, null, null, hasBody);
            }
            if (query != null) {
                List<Object> paged = new ArrayList<>(arguments);
                paged.add(PAGE);
                if (accepts(method, paged)) {
                    return new Overload(method, paged, null, PAGE, hasBody);
                }
                arguments.add(query);
                if (accepts(method, arguments)) {
                    return new Overload(method, arguments, query, null, hasBody);
                }
                arguments.add(query.headers());
                if (accepts(method, arguments)) {
                    return new Overload(method, arguments, query, null, hasBody);
                }
            }
        }
        throw new AssertionError("No document explains the parameters of " + method);
    }

    private static boolean accepts(Method method, List<Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the call.
     *
     * @param api what implements the interface
     */
    Call<?> on(Object api) {
        return (Call<?>) Objects.requireNonNull(Members.invoke(method, api, arguments.toArray()));
    }

    @Override
    public String toString() {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }
}
