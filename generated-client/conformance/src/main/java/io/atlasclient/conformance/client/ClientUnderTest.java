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

import io.atlasclient.conformance.document.Api;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.testing.document.ApiDocument;
import java.nio.file.Path;

/**
 * The client of one version. The system property {@code atlas.module} names the folder of its module, whose name is
 * {@code v} and the version.
 *
 * @param api everything
 * @param client what the generator decided about the version
 * @param document the version's document
 */
record ClientUnderTest(Api api, VersionClient client, ApiDocument document) {

    /** Returns the client of the module whose tests run. */
    static ClientUnderTest load() {
        String module =
                Path.of(System.getProperty("atlas.module", "")).getFileName().toString();
        Api api = Api.underTest();
        VersionClient client = api.model().clients().stream()
                .filter(candidate -> module.equals("v" + candidate.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version of the catalog has a module " + module));
        return new ClientUnderTest(api, client, api.document(client));
    }
}
