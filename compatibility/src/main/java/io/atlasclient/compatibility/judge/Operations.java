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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names operations the way findings do. */
final class Operations {
    private Operations() {}

    /** Returns the operation that a way begins at; empty if it begins at none. */
    static Optional<ReachedOperation> of(Reach reach) {
        Endpoint endpoint = reach.endpoint();
        if (endpoint.path().isEmpty()) {
            return Optional.empty();
        }
        io.atlasclient.compatibility.fact.Part part = reach.part();
        @Nullable String name = null;
        @Nullable String status = null;
        @Nullable String mediaType = null;
        if (part instanceof io.atlasclient.compatibility.fact.Part.Parameter parameter) {
            name = parameter.name();
        } else if (part instanceof io.atlasclient.compatibility.fact.Part.RequestBody body) {
            mediaType = absentIfEmpty(body.mediaType());
        } else if (part instanceof io.atlasclient.compatibility.fact.Part.ResponseBody body) {
            status = body.status();
            mediaType = absentIfEmpty(body.mediaType());
        } else if (part instanceof io.atlasclient.compatibility.fact.Part.ResponseHeader header) {
            name = header.name();
            status = header.status();
        }
        return Optional.of(new ReachedOperation(
                endpoint.method(),
                endpoint.path(),
                absentIfEmpty(endpoint.operationId()),
                endpoint.tags(),
                part(part),
                name,
                status,
                mediaType,
                reach.propertyPath(),
                null));
    }

    private static Part part(io.atlasclient.compatibility.fact.Part part) {
        if (part instanceof io.atlasclient.compatibility.fact.Part.Parameter) {
            return Part.PARAMETER;
        }
        if (part instanceof io.atlasclient.compatibility.fact.Part.RequestBody) {
            return Part.REQUEST_BODY;
        }
        if (part instanceof io.atlasclient.compatibility.fact.Part.ResponseBody) {
            return Part.RESPONSE;
        }
        return part instanceof io.atlasclient.compatibility.fact.Part.ResponseHeader
                ? Part.RESPONSE_HEADER
                : Part.OPERATION;
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
