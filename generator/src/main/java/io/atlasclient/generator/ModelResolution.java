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

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.load.SpecLoader;
import java.util.List;

/** Parses and resolves; apart from {@link AtlasGenerator} so that a run with nothing to do loads no parser. */
final class ModelResolution {
    private ModelResolution() {}

    static ApiModel resolve(GenerationRequest request, List<SpecFile> files, SpecProgress progress) {
        List<SpecDocument> documents = SpecLoader.parse(files, progress);
        IncludedTags.check(request.resolve().includeTags(), documents);
        Overrides overrides = request.overrides().map(Overrides::read).orElseGet(Overrides::load);
        progress.begins("Resolving " + documents.size() + (documents.size() == 1 ? " document" : " documents"));
        return ApiResolver.resolve(documents, overrides, request.resolve());
    }
}
