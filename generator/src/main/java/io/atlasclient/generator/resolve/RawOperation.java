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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.Origin;
import io.atlasclient.specs.SpecDocument;
import io.swagger.v3.oas.models.Operation;
import java.util.Locale;

/**
 * An operation at its place in a document.
 *
 * @param document the document
 * @param path the path template
 * @param httpMethod such as {@code GET}
 * @param operation the operation as Swagger Parser read it
 * @param methodName the Java method
 */
record RawOperation(SpecDocument document, String path, String httpMethod, Operation operation, String methodName) {

    Origin origin() {
        return origin("");
    }

    Origin origin(String relativePointer) {
        return new Origin(
                document.name(),
                "#/paths" + Pointers.token(path) + "/" + httpMethod.toLowerCase(Locale.ROOT) + relativePointer);
    }

    String operationId() {
        return operation.getOperationId();
    }
}
