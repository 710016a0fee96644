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
package io.atlasclient.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.answer.ErrorBodies;
import io.atlasclient.testing.check.Direction;
import io.atlasclient.testing.check.SchemaChecks;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.operation.Documents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void errorsAreWhatTheDocumentsSayTheyAre() throws IOException {
        Place operation =
                Documents.newestFirst().get(0).operations().all().get(0).place().place();
        Place schema = operation.document().root().at("components", "schemas", "ApiError");
        byte[] error = ErrorBodies.ofFields(400, "CODE", "Words.", List.of(Map.entry("body /name", "is missing")))
                .body();

        assertThat(new SchemaChecks(Direction.RESPONSE).judge(schema, new JsonMapper().readTree(error), "error"))
                .isEmpty();
    }
}
