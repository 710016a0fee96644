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

import io.atlasclient.specs.ApiVersion;
import java.util.List;

/**
 * The client of one API version.
 *
 * @param version the version
 * @param facade the class through which users reach the interfaces: {@code AtlasApi}
 * @param interfaces one per tag, sorted
 * @param ownModels the schemas that the catalog lists as version-specific, sorted; they live in the client's package
 */
public record VersionClient(
        ApiVersion version, JavaClass facade, List<ClientInterface> interfaces, List<ModelType> ownModels) {
    /** Keeps unmodifiable copies. */
    public VersionClient {
        interfaces = List.copyOf(interfaces);
        ownModels = List.copyOf(ownModels);
    }
}
