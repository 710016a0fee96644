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
package io.atlasclient.compatibility.java.surface;

import java.util.List;

/**
 * What callers can call of an operation: a method of a Retrofit interface with its overloads.
 *
 * @param owner the simple name of the interface
 * @param name the name of the method
 * @param request the HTTP method, the path with its variables erased, and the kind of the answer: what it is known by on
 *     the wire
 * @param overloads the types of the parameters of each overload; the first is the one that sends everything
 * @param result the type that all overloads return
 * @param queryArguments the names of the query parameters that are passed by position, in order
 * @param pointer the JSON pointer of the operation
 */
public record SurfaceMethod(
        String owner,
        String name,
        String request,
        List<List<String>> overloads,
        String result,
        List<String> queryArguments,
        String pointer) {
    /** Keeps unmodifiable copies. */
    public SurfaceMethod {
        overloads = overloads.stream().map(List::copyOf).toList();
        queryArguments = List.copyOf(queryArguments);
    }
}
