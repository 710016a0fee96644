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

import io.atlasclient.generator.emit.SourceEmitter;
import io.atlasclient.generator.fingerprint.Fingerprint;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.output.SourceTreeWriter;
import io.atlasclient.generator.output.WriteSummary;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.load.SpecLoader;
import java.util.List;
import java.util.Optional;

/**
 * From documents to sources in a folder: finds the documents, and unless nothing changed since the last run, parses,
 * resolves, prints and writes them.
 *
 * <p>Safe for use by several threads. Runs that resolve the same documents in the same way share one model, which is kept
 * for as long as there is memory for it.
 */
public final class AtlasGenerator {
    private final ModelCache models = new ModelCache();

    /**
     * Generates.
     *
     * @param request what to generate
     * @param loading where pulled documents are kept, and who is told about steps that may take seconds
     * @return what has been done to the output folder
     * @throws io.atlasclient.specs.ProblemsException with everything that is wrong with the documents, the request or the
     *     output folder; then the folder is as it was
     */
    public WriteSummary generate(GenerationRequest request, LoadOptions loading) {
        List<SpecFile> documents = SpecLoader.find(request.catalog(), request.source(), request.versions(), loading);
        Fingerprint ofModel = RequestFingerprint.ofModel(request, documents);
        String ofOutput = RequestFingerprint.ofOutput(request, ofModel).digest();
        SourceTreeWriter writer = new SourceTreeWriter(request.output());
        Optional<WriteSummary> upToDate = writer.findUpToDate(ofOutput);
        if (upToDate.isPresent()) {
            return upToDate.get();
        }
        ApiModel model =
                models.get(ofModel.digest(), () -> ModelResolution.resolve(request, documents, loading.progress()));
        loading.progress().begins("Printing the sources");
        return writer.write(SourceEmitter.emit(model, request.emit()), ofOutput);
    }
}
