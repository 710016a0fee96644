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
package io.atlasclient.compatibility.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as reports name it.
 *
 * @param entry how it is offered
 * @param path the path; of a callback the path of its operation, the callback's name and its expression, of a webhook its
 *     name
 * @param method the method in capitals
 * @param operationId its operationId; empty if it has none
 * @param tags its tags
 */
public record Endpoint(Entry entry, String path, String method, String operationId, List<String> tags) {

    /** Copies. */
    public Endpoint {
        tags = List.copyOf(tags);
    }

    // Written out: what the JDK makes of a record at run time is slow until it is compiled, and operations are keys
    // everywhere.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Endpoint endpoint
                        && path.equals(endpoint.path)
                        && method.equals(endpoint.method)
                        && entry == endpoint.entry
                        && operationId.equals(endpoint.operationId)
                        && tags.equals(endpoint.tags));
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + method.hashCode();
    }

    /** Returns method and path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
