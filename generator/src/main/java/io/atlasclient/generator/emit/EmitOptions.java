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
package io.atlasclient.generator.emit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user chooses about the sources.
 *
 * @param part which part of the model is printed
 * @param moduleInfo whether {@code module-info.java} is printed; only for a single {@code Models} or {@code Client} part
 * @param nativeImage the artifact that gets GraalVM's reachability metadata for its clients; empty for none
 * @param templateDirectory templates that replace ours, file by file; empty for ours
 */
public record EmitOptions(
        Part part, boolean moduleInfo, Optional<ArtifactName> nativeImage, Optional<Path> templateDirectory) {

    /** Returns options that print everything into one source root, without a module descriptor or metadata. */
    public static EmitOptions everything() {
        return new EmitOptions(new Part.Everything(), false, Optional.empty(), Optional.empty());
    }
}
