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

import io.atlasclient.generator.fingerprint.CodeHashes;
import io.atlasclient.generator.fingerprint.FileHashes;
import io.atlasclient.generator.fingerprint.Fingerprint;
import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.SpecFile;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** What a request's model and output depend on, without parsing any of it. */
final class RequestFingerprint {
    private RequestFingerprint() {}

    /** Returns what the model depends on: code, documents, overrides, options. */
    static Fingerprint ofModel(GenerationRequest request, List<SpecFile> documents) {
        Fingerprint fingerprint = Fingerprint.empty()
                .withAll(CodeHashes.of(RequestFingerprint.class.getClassLoader()))
                .with("basePackage", request.resolve().packages().base())
                .with("includeTags", lines(request.resolve().includeTags()))
                .with("descriptions", request.resolve().descriptions())
                .with("versionSpecificSchemas", lines(request.resolve().versionSpecificSchemas()))
                .with("completeCatalog", request.resolve().completeCatalog());
        for (SpecFile document : documents) {
            fingerprint = fingerprint.with(
                    "document " + document.version() + " " + document.name(), Sha256.of(document.bytes()));
        }
        return fingerprint.with(
                "overrides", request.overrides().map(RequestFingerprint::hashes).orElse(""));
    }

    /** Returns what the output depends on: the model, the templates, the options of printing. */
    static Fingerprint ofOutput(GenerationRequest request, Fingerprint ofModel) {
        return ofModel.with("part", request.emit().part())
                .with("moduleInfo", request.emit().moduleInfo())
                .with("nativeImage", request.emit().nativeImage())
                .with(
                        "templates",
                        request.emit()
                                .templateDirectory()
                                .map(RequestFingerprint::hashes)
                                .orElse(""));
    }

    private static String hashes(Path place) {
        return FileHashes.of(place).toString();
    }

    private static String lines(Iterable<String> values) {
        TreeSet<String> sorted = new TreeSet<>();
        values.forEach(sorted::add);
        return String.join("\n", sorted);
    }
}
