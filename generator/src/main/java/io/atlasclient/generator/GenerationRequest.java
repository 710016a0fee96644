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
package io.atlasclient.generator;

import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that decides what one run generates, and where to.
 *
 * @param catalog the versions there are
 * @param source where the documents come from
 * @param versions the versions to resolve together, each in the catalog; at least one
 * @param resolve what the model is like
 * @param overrides a file that says what the documents cannot; empty for the one that this project brings along
 * @param emit what is printed of the model
 * @param output the folder that gets the sources
 */
public record GenerationRequest(
        Catalog catalog,
        SpecSource source,
        List<ApiVersion> versions,
        ResolveOptions resolve,
        Optional<Path> overrides,
        EmitOptions emit,
        Path output) {
    /** Keeps the versions ascending and once each. */
    public GenerationRequest {
        versions = versions.stream().sorted().distinct().toList();
    }
}
