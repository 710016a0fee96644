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
package io.atlasclient.generator.model;

import java.util.List;

/**
 * The Retrofit interface of one tag.
 *
 * @param javaClass the interface, such as {@code StreamsApi}
 * @param tag the tag in the document, any string
 * @param accessorName the method of the façade that returns it, such as {@code streams}
 * @param doc the tag's documentation
 * @param operations its methods, sorted by name
 */
public record ClientInterface(
        JavaClass javaClass, String tag, String accessorName, Doc doc, List<Operation> operations) {
    /** Keeps an unmodifiable copy. */
    public ClientInterface {
        operations = List.copyOf(operations);
    }
}
